import { aggregateSafety } from '#model/crowd/aggregate-safety.ts';
import { underinvestment } from '#model/crowd/underinvestment.ts';
import { volunteersDilemma } from '#model/crowd/volunteers-dilemma.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { privateRisk } from '#model/race/private-risk.ts';
import { initial } from '#widgets/crowd/read.ts';
import type { Claim } from '../claim.ts';

const chapter = 'en/chapters/03-crowd.mdx';
const { worth: b } = initial({});
const counts = [2, 3, 6, 10, 12, 100];

/** What X weeks are worth to one lab on the chapter's curve, and what the week after X adds. */
const value = (X: number) => 2 * b * Math.sqrt(X);
const added = (X: number) => value(X + 1) - value(X);
const work = (n: number) => underinvestment({ form: 'sqrt', b, n });
const nobody = (n: number, worth = b) => volunteersDilemma({ n, ratio: 1 / worth }).pNobody;
const near = (x: number, y: number, within = 0.005) => Math.abs(x - y) <= within;

/** One lab's best reply in whole weeks where the others do `others`: whether it does no more than `own`. */
const stays = (others: number, own: number) =>
  [0, 0.5, 1, 2, 3, 4, 5, 24].every((x) => value(others + own) - own >= value(others + x) - x - 1e-12);

/**
 * The share of the best that n labs reach if a week also gives its own lab 2g√x: at x each, alone b/√(nx) + g/√x = 1, together
 * n·b/√(nx) + g/√x = 1.
 */
const reached = (n: number, g: number) => ((b / Math.sqrt(n) + g) / (Math.sqrt(n) * b + g)) ** 2;

/** Every outcome sentence of chapter 3 and its questions that no widget generates, with the model's call that it rests on. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'Each helped less than the one before. A fifth would cost you a week of work and save you a little less than a week of trouble.',
    () => [1, 2, 3].every((X) => added(X) < added(X - 1)) && added(4) < 1 && added(4) > 0.9,
  ],
  [chapter, 'We let X weeks be worth 4 × √X weeks to each lab.', () => 2 * b === 4],
  [
    chapter,
    'If you look after Flint alone, you stop at four: a fifth costs 1 and saves you 0.94.',
    () => work(1).totalNash === 4 && stays(0, 4) && added(3) > 1 && near(added(4), 0.94),
  ],
  [
    chapter,
    'more than five weeks for the price of one',
    () => near(added(4), 0.94) && 6 * added(4) > 5 && 6 * added(4) < 6,
  ],
  [chapter, 'Still the six do four weeks, all together.', () => work(6).totalNash === 4],
  [
    chapter,
    'Whichever lab has the fifth on its desk pays a week and gets less than a week back',
    () => added(4) < 1 && stays(4, 0),
  ],
  [
    chapter,
    'The dashed outline is what would be best for all six: 144 weeks.',
    // weeks may be cut as fine as one likes: the next hour of one is worth an hour
    () => work(6).totalOptimal === 144 && near(6 * 1e4 * (value(144 + 1e-4) - value(144)), 1),
  ],
  [
    chapter,
    'The filled dots stay four, however many labs come in.',
    () => counts.every((n) => work(n).totalNash === 4),
  ],
  [
    chapter,
    'If each of the six did its share of what is best for all, 24 weeks, it would end up 24 weeks to the good.',
    () => work(6).totalOptimal / 6 === 24 && value(144) - 24 === 24,
  ],
  [chapter, 'Each lab may give two thirds of a week.', () => near(work(6).perCapitaNash, 2 / 3, 1e-12)],
  [
    chapter,
    'Or Anvil gives all four and you give none, and still no lab could do better by changing its own part.',
    () => stays(0, 4) && stays(4, 0) && stays(4 - work(6).perCapitaNash, work(6).perCapitaNash),
  ],
  [
    chapter,
    'each newcomer brings one more need and no more work',
    () =>
      counts.every(
        (n) => work(n + 1).totalOptimal > work(n).totalOptimal && work(n + 1).totalNash === work(n).totalNash,
      ),
  ],
  [
    chapter,
    'If you knew that nobody else would move, you would, since two weeks beat one. If you knew that somebody would, you would leave it.',
    () => pureNash({ R: b - 1, S: b - 1, T: b, P: 0 }).join() === 'CD,DC',
  ],
  [
    chapter,
    'With two labs each acts half the time, and a letter in four is lost.',
    () => volunteersDilemma({ n: 2, ratio: 1 / b }).pVolunteer === 0.5 && nobody(2) === 0.25,
  ],
  [
    chapter,
    'With ten each acts about 7 times in 100, and 46 letters in 100 are lost.',
    () => near(volunteersDilemma({ n: 10, ratio: 1 / b }).pVolunteer, 0.07) && near(nobody(10), 0.46),
  ],
  [
    chapter,
    'The balance lies where the two are worth the same: at an even chance that somebody else acts, be it one lab or nine.',
    () =>
      [2, 10].every((n) => {
        const others = 1 - (1 - volunteersDilemma({ n, ratio: 1 / b }).pVolunteer) ** (n - 1);
        return near(others, 0.5, 1e-12) && near(b * others, b - 1, 1e-12);
      }),
  ],
  [
    chapter,
    'So all nine together act no more often than your one rival did. And you, who acted half the time, now hardly act at all.',
    () =>
      near(nobody(10) / (1 - volunteersDilemma({ n: 10, ratio: 1 / b }).pVolunteer), 1 - 0.5, 1e-12) &&
      volunteersDilemma({ n: 10, ratio: 1 / b }).pVolunteer < 0.1,
  ],
  [
    chapter,
    'ten labs that each acted half the time, as the two did, would lose only one letter in a thousand.',
    () => near(1 - aggregateSafety({ levels: Array(10).fill(0.5) }).anyAccident, 0.001, 0.00005),
  ],
  [chapter, 'Let the repair be worth four weeks, and ten labs lose 21 in 100', () => near(nobody(10, 4), 0.21)],
  [
    chapter,
    'Anvil can then count on nobody, so it acts. The rest can count on Anvil, so they need not. No letter is lost, however many labs there are.',
    () => pureNash({ R: b - 1, S: b - 1, T: b, P: 0 }).includes('CD') && b - 1 > 0,
  ],
  [
    chapter,
    'Where one act is enough and no lab waits for another, more labs help.',
    () =>
      counts.every((n) => {
        const lost = (labs: number) => aggregateSafety({ levels: Array(labs).fill(0.5) }).product;
        return lost(n + 1) < lost(n);
      }),
  ],
  [
    chapter,
    'five teams can run a greater risk than two where strength counts for little, and a smaller one where it counts for much',
    () =>
      privateRisk({ n: 5, e: 0.4, mu: 2 }) > privateRisk({ n: 2, e: 0.4, mu: 2 }) &&
      privateRisk({ n: 5, e: 0.4, mu: 4 }) < privateRisk({ n: 2, e: 0.4, mu: 4 }),
  ],
  [
    chapter,
    'Labs are alike and count only themselves. X weeks of work are worth 4√X weeks to each.',
    () => value(9) === 4 * 3,
  ],
  [
    chapter,
    'One lab puts in 4 weeks; so do six together, where 144 would be best for all.',
    () => work(1).totalNash === 4 && work(6).totalNash === 4 && work(6).totalOptimal === 144,
  ],
  [chapter, 'Two labs leave 25 warnings in 100, ten leave 46.', () => nobody(2) === 0.25 && near(nobody(10), 0.46)],
  [
    chapter,
    'A lab named beforehand does best to act.',
    () => pureNash({ R: b - 1, S: b - 1, T: b, P: 0 }).includes('CD'),
  ],
  [
    chapter,
    'Ask ten, and each counts on nine. Ask one, by name.',
    // who alone is asked does best to act, and nine others act at least as often as one lab in ten
    () =>
      b - 1 > 0 &&
      volunteersDilemma({ n: 10, ratio: 1 / b }).pVolunteer <
        1 - (1 - volunteersDilemma({ n: 10, ratio: 1 / b }).pVolunteer) ** 9,
  ],
  [
    chapter,
    'Six labs do 4 weeks of 144 on ours, and 1 of 11 on',
    () => {
      const flat = underinvestment({ form: 'log', b, n: 6 });
      return (
        work(6).totalNash === 4 && work(6).totalOptimal === 144 && flat.totalNash === 1 && flat.totalOptimal === 11
      );
    },
  ],
  [
    chapter,
    'Where the work helps the lab that does it more than the others, they fall short by less.',
    () =>
      counts.every(
        (n) =>
          near(reached(n, 0), Number(work(n).ratio), 1e-12) &&
          [0.1, 1, 5].every((g) => reached(n, g) > reached(n, 0)) &&
          reached(n, 5) > reached(n, 1),
      ),
  ],

  [
    'en/questions/crowd/twice-as-many.yaml',
    'past four weeks, more work is worth less to it than it costs',
    () => work(12).totalNash === 4 && added(4) < 1,
  ],
  ['en/questions/crowd/twice-as-many.yaml', 'one more is worth only 0.94 to each of them', () => near(added(4), 0.94)],
  [
    'en/questions/crowd/twice-as-many.yaml',
    'That is what would be best for all twelve, if they chose as one.',
    () => work(12).totalOptimal === 576,
  ],
  [
    'en/questions/crowd/twice-as-many.yaml',
    'Each would put in four if it were alone, and none of them is.',
    () => 12 * work(1).totalNash === 48,
  ],
  ['en/questions/crowd/twice-as-many.yaml', 'a third is worth 1.27 to any lab', () => near(added(2), 1.27)],
  [
    'en/questions/crowd/one-more-week.yaml',
    'A fifth would be worth 0.94 weeks to each of them, more than eleven in all.',
    () => near(added(4), 0.94) && 12 * added(4) > 11,
  ],
  [
    'en/questions/crowd/one-more-week.yaml',
    'For twelve together the best would be 576 weeks.',
    () => work(12).totalOptimal === 576,
  ],
  [
    'en/questions/crowd/unanswered.yaml',
    'Nobody acts 46 times in 100. It would go up to almost 50 with more labs.',
    () => near(nobody(10), 0.46) && near(nobody(1000), 0.5) && nobody(1000) < 0.5,
  ],
  ['en/questions/crowd/unanswered.yaml', 'both stay away 25 times in 100', () => nobody(2) === 0.25],
  [
    'en/questions/crowd/unanswered.yaml',
    'nobody acts 21 times in 100, less often than two labs at the lower stake',
    () => near(nobody(10, 4), 0.21) && nobody(10, 4) < nobody(2),
  ],
  [
    'en/questions/crowd/unanswered.yaml',
    'Each stays away a quarter of the time, both of them 6 times in 100',
    () => near(1 - volunteersDilemma({ n: 2, ratio: 0.25 }).pVolunteer, 0.25, 1e-12) && near(nobody(2, 4), 0.06),
  ],
  [
    'en/questions/crowd/whose-turn.yaml',
    'two weeks beat the one it costs',
    () => pureNash({ R: b - 1, S: b - 1, T: b, P: 0 }).includes('CD'),
  ],
  [
    'en/questions/crowd/whose-turn.yaml',
    'Each then acts less often, and the letter is left a little more often than before.',
    () =>
      nobody(20) > nobody(10) &&
      nobody(20) - nobody(10) < 0.03 &&
      volunteersDilemma({ n: 20, ratio: 1 / b }).pVolunteer < volunteersDilemma({ n: 10, ratio: 1 / b }).pVolunteer,
  ],
  [
    'en/questions/crowd/whose-turn.yaml',
    'That brings it from 46 times in 100 down to 21,',
    () => near(nobody(10), 0.46) && near(nobody(10, 4), 0.21),
  ],
  [
    'en/questions/crowd/what-more-does.yaml',
    'the work in all stays as it was',
    () => counts.every((n) => work(n).totalNash === work(1).totalNash),
  ],
  [
    'en/questions/crowd/what-more-does.yaml',
    'Each lab’s own chance of acting falls so far that the crowd as a whole fails more often.',
    () =>
      counts.every(
        (n) =>
          nobody(n + 1) > nobody(n) &&
          volunteersDilemma({ n: n + 1, ratio: 1 / b }).pVolunteer < volunteersDilemma({ n, ratio: 1 / b }).pVolunteer,
      ),
  ],
  [
    'en/questions/crowd/what-more-does.yaml',
    'Ten coins are less likely to be all tails than two.',
    () => aggregateSafety({ levels: Array(10).fill(0.5) }).product < aggregateSafety({ levels: [0.5, 0.5] }).product,
  ],
  [
    'en/questions/crowd/heartbleed.yaml',
    'there the work stays the same',
    () => counts.every((n) => work(n).totalNash === work(1).totalNash),
  ],
  [
    'en/questions/crowd/fewer-lost.yaml',
    'from three and a half weeks on, fewer than 25 in 100 are lost',
    () => nobody(10, 3.5) < 0.25 && nobody(10, 3) > 0.25,
  ],
  ['en/questions/crowd/fewer-lost.yaml', '46 letters in 100 are lost', () => near(nobody(10), 0.46)],
  [
    'en/questions/crowd/recall-four.yaml',
    'Four. Nobody’s fifth week pays for the lab that does it.',
    () => work(6).totalNash === 4 && work(1).totalNash === 4,
  ],
  [
    chapter,
    'If acting were worth more, all would act, and then waiting would be.',
    () => {
      const waiting = (p: number) => b * (1 - (1 - p) ** 9);
      const balance = volunteersDilemma({ n: 10, ratio: 1 / b }).pVolunteer;
      return near(waiting(balance), b - 1) && waiting(balance / 2) < b - 1 && waiting(1) > b - 1;
    },
  ],
  [
    'en/questions/crowd/recall-waiting.yaml',
    'Where all act with the same chance',
    // it is not so in every balance: with one lab named, ten lose no more letters than two
    () => pureNash({ R: b - 1, S: b - 1, T: b, P: 0 }).join() === 'CD,DC',
  ],
  [
    'en/questions/crowd/recall-waiting.yaml',
    'Each counts on the others and acts less often itself, and that outweighs the greater number.',
    () =>
      nobody(10) > nobody(2) &&
      volunteersDilemma({ n: 10, ratio: 1 / b }).pVolunteer < volunteersDilemma({ n: 2, ratio: 1 / b }).pVolunteer,
  ],
];
