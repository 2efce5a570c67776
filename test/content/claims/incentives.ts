import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import { raceRegions } from '#model/development-race/race-regions.ts';
import { reducedRace } from '#model/development-race/reduced-race.ts';
import { bestReply } from '#model/game/best-reply.ts';
import { allMixes } from '#model/game/cheapest-mix.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { leverMoves } from '#model/game/lever.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { cheapest, leads, mixed, payoffsAt, priceOf, race as settings, turns } from '#widgets/incentive-mix/outcome.ts';
import { cheapestProtection, projects, societyLine, tally } from '#widgets/incentive-mix/projects.ts';
import { most, posed, shelf, starts } from '#widgets/incentive-mix/state.ts';
import type { Claim } from '../claim.ts';

const chapter = 'en/chapters/09-incentives.mdx';
const question = (name: string) => `en/questions/incentives/${name}.yaml`;
const race = payoffsAt(0.6);
const buy = (...steps: readonly number[]) => ({ steps, fee: 3 });
const mixes = allMixes(shelf(3));
const first = { steps: posed.first, fee: 3 };
const second = { steps: posed.second, fee: 3 };
const protects = { ...buy(2, 2, 0, 1, 3), harm: 1 };
/** the mix that the chapter lays out where people are outside, and where nobody is */
const dear = { ...buy(0, 2, 2, 0, 3), harm: 1 };
const counts = (steps: readonly number[]) => {
  const { careful, cutting } = leads({ steps, fee: 3 });
  return [careful + 3, cutting + 4];
};
const same = (x: unknown, y: unknown) => JSON.stringify(x) === JSON.stringify(y);

/** Every outcome sentence of chapter 9, its cases, questions and words that is not generated, with the model's call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'race for a prize of 10 points, again and again. Cutting corners doubles a lab’s speed, and ends in disaster six times in ten.',
    () => settings.prize === 10 && settings.speed === 2 && settings.risk === 0.6,
  ],
  [
    chapter,
    'Yet cutting pays: a lab that cuts alone wins twice in the time of one race, and keeps four wins in ten. It brings Ember 3 more if Beacon is careful, and 4 more if Beacon cuts.',
    () =>
      same(leads(starts.turn), { careful: -3, cutting: -4 }) &&
      reducedRace({ s: 2, pr: 0.6 }).game === 'PD' &&
      Math.abs(race.T - 2 * 0.4 * settings.prize) < 1e-9,
  ],
  [
    chapter,
    'Two mixes of praise, blame and the like are offered, and one costs twice as much as the other.',
    () => priceOf(first) === 2 * priceOf(second) && first.steps[1] > 0 && second.steps[0] > 0,
  ],
  [
    chapter,
    'Sixteen tokens, and the race goes on. Nearly all lie on one seesaw: if Beacon is careful, shipping safe is now 7 ahead, more than anyone needed.',
    () =>
      priceOf(first) === 16 &&
      !turns(first) &&
      leads(first).careful === 7 &&
      // what counts there alone: all but the cheaper precautions
      priceOf(buy(0, 3, 0, 3, 0)) === 12,
  ],
  [
    chapter,
    'If both cut, nobody stands out to blame, and a certificate needs two that are careful. Only cheaper precautions still weigh anything, and they are too light. Two labs that cut go on cutting.',
    () =>
      same(counts([0, 3, 0, 3, 0]), [9, 0]) &&
      leads(starts.turn).cutting === -4 &&
      leads(first).cutting === -3 &&
      bestReply(mixed(first), 'D') === 'D',
  ],
  [
    chapter,
    'Eight tokens, split between the seesaws, turn both.',
    () => priceOf(second) === 8 && turns(second) && same(leads(second), { careful: 1, cutting: 1 }),
  ],
  [
    chapter,
    'Now care is Ember’s best choice whatever Beacon does',
    () => bestReply(mixed(second), 'C') === 'C' && bestReply(mixed(second), 'D') === 'C',
  ],
  [
    chapter,
    'Here no trust is needed.',
    () => [0, 0.5, 1].every((p) => expectedPayoffs(mixed(second), p).bestResponse === 'C'),
  ],
  [chapter, 'And a mix cheaper still would do.', () => (cheapest(3)?.price ?? 8) < priceOf(second)],
  [
    chapter,
    'What a step does here is one of the levers of [chapter N](chapter:five-levers).',
    () => shelf(3).every(({ lever }) => leverMoves[lever] !== undefined),
  ],
  [
    chapter,
    'Two careful labs can expect 5 points each. A lab that cuts alone wins two races in the time of one, and keeps that four times in ten: 8. The other, always too late, can expect 0. If both cut, it is 4 each.',
    () => same(race, { R: 5, S: 0, T: 8, P: 4 }),
  ],
  [
    chapter,
    'the cheapest mix is no longer two of liability and one of praise. It has all the praise there is, two steps of blame and one of liability, for 10.',
    () =>
      same(cheapest(3)?.mixes, [[1, 0, 0, 0, 2]]) &&
      same(cheapest(5), { price: 10, mixes: [[3, 2, 0, 0, 1]] }) &&
      priceOf({ steps: [1, 0, 0, 0, 2], fee: 5 }) === 11,
  ],
  [
    chapter,
    'A mix for 7 tokens makes labs careful in the riskier ones. In five more, care is worth more to the two labs together, yet they may cut. Those five are exposed.',
    () => {
      const alone = { ...starts.harm, harm: 0 };
      return (
        priceOf(starts.harm) === 7 && tally(alone).line === 55 && societyLine(0) === 50 && tally(alone).exposed === 5
      );
    },
  ],
  [
    chapter,
    'Thirty. With people outside in the sum, care is worth more in many projects where speed was: the lower bar has moved. The upper one stands still',
    () =>
      starts.harm.harm === 1 &&
      tally(starts.harm).exposed === 30 &&
      societyLine(1) === 25 &&
      tally({ ...starts.harm, harm: 0 }).line === tally(starts.harm).line,
  ],
  [
    chapter,
    'The race, and the two labs’ own line, are this paper’s, from memory; counting people outside is our addition',
    () => bystanderHarm({ s: 2, h: 0 }).prSociety === raceRegions({ s: 2 }).lower,
  ],
  [
    chapter,
    'A mix for 19 tokens, with all the liability there is, protects them all.',
    () => priceOf(dear) === 19 && dear.steps[4] === most && tally(dear).exposed === 0,
  ],
  [
    chapter,
    'It holds back 25 projects, in which two fast labs would be better off than two careful ones',
    () => {
      const held = projects({ ...dear, harm: 0 }).filter(({ wanted, secured }) => wanted === 'speed' && secured);
      return held.length === 25 && held.every(({ risk }) => payoffsAt(risk).P > payoffsAt(risk).R);
    },
  ],
  [
    chapter,
    'What differs is people whom neither lab counts',
    () => tally(dear).heldBack === 0 && tally({ ...dear, harm: 0 }).exposed === 0,
  ],
  [
    chapter,
    'Cutting corners pays 3 points more beside a careful rival, 4 more beside one that cuts.',
    () => same(leads(starts.turn), { careful: -3, cutting: -4 }),
  ],
  [
    chapter,
    'A mix for 16 tokens that counts mostly beside a careful rival fails; one for 8 that counts beside both works.',
    () =>
      priceOf(first) === 16 &&
      same(counts(posed.first), [10, 1]) &&
      !turns(first) &&
      priceOf(second) === 8 &&
      same(counts(posed.second), [4, 5]) &&
      turns(second),
  ],
  [
    chapter,
    'a mix for 7 lets labs cut in 30 of 100 projects where care is worth more. One for 19 protects all, but holds back 25 where nobody is outside.',
    () =>
      tally(starts.harm).exposed === 30 &&
      priceOf(dear) === 19 &&
      tally(dear).exposed === 0 &&
      tally(dear).heldBack === 0 &&
      tally({ ...dear, harm: 0 }).heldBack === 25,
  ],

  [
    question('why-not-sixteen'),
    'Beside a lab that cuts, only the cheaper precautions count, and cutting is still 3 ahead.',
    () => same(counts([0, 3, 0, 3, 0]), [9, 0]) && leads(first).cutting === -3,
  ],
  [
    question('why-not-sixteen'),
    'Seven are enough, well placed. And even 25 can fail.',
    () => cheapest(3)?.price === 7 && !turns(buy(1, 3, 3, 3, 0)) && priceOf(buy(1, 3, 3, 3, 0)) === 25,
  ],
  [question('why-not-sixteen'), 'There shipping safe is 7 ahead.', () => leads(first).careful === 7],
  [
    question('why-not-sixteen'),
    'Trust would decide between cutting and care here, since care wins one meeting and loses the other. But for care to pay whatever the other does it must win both, and trust moves neither.',
    () => same(pureNash(mixed(first)), ['CC', 'DD']),
  ],
  [
    question('which-turn'),
    'Each step takes 2 from cutting in both meetings: 6 against 3, and 6 against 4.',
    () => same(counts([0, 0, 0, 0, 3]), [6, 6]) && turns(buy(0, 0, 0, 0, 3)),
  ],
  [
    question('which-turn'),
    'Beside a careful lab 3 and 1 make 4 against 3. Beside one that cuts 3 and 2 make 5 against 4.',
    () => same(counts([2, 1, 3, 0, 0]), [4, 5]) && turns(buy(2, 1, 3, 0, 0)),
  ],
  [
    question('which-turn'),
    'Beside a careful lab blame makes the two level, and beside one that cuts praise leaves cutting 1 ahead.',
    () => same(leads(buy(3, 3, 0, 0, 0)), { careful: 0, cutting: -1 }),
  ],
  [
    question('which-turn'),
    'Together 9 beside a careful lab, and nothing beside one that cuts.',
    () => same(counts([0, 3, 0, 3, 0]), [9, 0]),
  ],
  [
    question('which-turn'),
    'It beats the 3, and against the 4 it is only level.',
    () => same(leads(buy(0, 0, 0, 0, 2)), { careful: 1, cutting: 0 }),
  ],
  [
    question('seven-tokens'),
    'Two steps of liability take 4 from cutting in both meetings, for 6 tokens. That beats 3 and is level with 4. A step of praise, for 1, does the rest.',
    () =>
      same(leads(buy(0, 0, 0, 0, 2)), { careful: 1, cutting: 0 }) &&
      priceOf(buy(0, 0, 0, 0, 2)) === 6 &&
      turns(buy(1, 0, 0, 0, 2)),
  ],
  [
    question('which-means'),
    'for a lab that is careful alone (low exposure)',
    () => shelf(3)[0]?.lever === 'exposure' && same(counts([1, 0, 0, 0, 0]), [0, 1]),
  ],
  [
    question('which-means'),
    'against a lab that cuts alone (low advantage)',
    () => shelf(3)[1]?.lever === 'advantage' && same(counts([0, 1, 0, 0, 0]), [1, 0]),
  ],
  [
    question('which-means'),
    'where both are careful (shared upside)',
    () => shelf(3)[3]?.lever === 'upside' && same(counts([0, 0, 0, 1, 0]), [2, 0]),
  ],
  [
    question('which-means'),
    'Two of them count in both meetings.',
    () => same(counts([0, 0, 1, 0, 0]), [1, 1]) && same(counts([0, 0, 0, 0, 1]), [2, 2]),
  ],
  [
    question('same-mix'),
    'A mix for 16 tokens secures care where disaster is likelier than 25 percent.',
    () => priceOf(protects) === 16 && tally(protects).line === 25,
  ],
  [
    question('same-mix'),
    'With nobody outside, speed is worth more up to 50 percent. With harm as large as a prize, care is worth more from 25 percent on.',
    () => societyLine(0) === 50 && societyLine(1) === 25,
  ],
  [
    question('same-mix'),
    'With no mix at all, cutting pays beside a lab that cuts, in every one of the hundred projects.',
    () => projects({ ...starts.turn, harm: 0 }).every(({ risk }) => bestReply(payoffsAt(risk), 'D') === 'D'),
  ],
  [
    question('dear-law'),
    '3 and 2 and 5 make 10. No mix does it for less at this price.',
    () => priceOf({ steps: [3, 2, 0, 0, 1], fee: 5 }) === 10 && cheapest(5)?.price === 10,
  ],
  [
    question('dear-law'),
    'Each of these turns the race.',
    () =>
      [
        [3, 2, 0, 0, 1],
        [1, 0, 0, 0, 2],
        [0, 0, 0, 0, 3],
        [3, 2, 2, 0, 0],
      ].every((steps) => turns({ steps, fee: 5 })),
  ],
  [
    question('dear-law'),
    'That was the cheapest, at 7. Now it costs 11.',
    () => priceOf({ steps: [1, 0, 0, 0, 2], fee: 5 }) === 11 && cheapest(3)?.price === 7,
  ],
  [question('dear-law'), 'That is 15 tokens now', () => priceOf({ steps: [0, 0, 0, 0, 3], fee: 5 }) === 15],
  [
    question('dear-law'),
    'It needs no liability, and is the cheapest once a step of that costs 9.',
    () => priceOf(buy(3, 2, 2, 0, 0)) === 13 && same(cheapest(9), { price: 13, mixes: [[3, 2, 2, 0, 0]] }),
  ],
  [
    question('protect-them'),
    'For 16 it takes all the liability, two steps each of praise and blame, and one of certificate. For 17 there are other ways.',
    () => {
      const fits = mixes.filter((steps) => tally({ steps, fee: 3, harm: 1 }).exposed === 0);
      const at = (price: number) => fits.filter((steps) => priceOf({ steps, fee: 3 }) === price);
      return (
        cheapestProtection({ fee: 3, harm: 1 })?.price === 16 &&
        same(at(16), [[2, 2, 0, 1, 3]]) &&
        at(17).length > 1 &&
        at(17).some((steps) => tally({ steps, fee: 3, harm: 1 }).heldBack === 0)
      );
    },
  ],
  [question('protect-them'), '30 projects are exposed', () => tally(starts.harm).exposed === 30],
  [
    question('recall-both'),
    'It made care win beside a lab that cuts, too. The first spent nearly all on the other meeting.',
    () => leads(second).cutting > 0 && leads(first).cutting < 0 && same(counts(posed.first), [10, 1]),
  ],
  [
    question('recall-outside'),
    'What is worth more in all. Nobody outside is in a lab’s own sum.',
    () => tally({ ...starts.harm, harm: 0 }).line === tally({ ...starts.harm, harm: 5 }).line,
  ],
  [
    'en/glossary.yaml',
    'Care required where it costs more than it saves, with everybody counted.',
    () => tally({ ...protects, harm: 0 }).heldBack > 0,
  ],
];
