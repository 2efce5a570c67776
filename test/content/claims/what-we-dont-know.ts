import { rivalStandards } from '#model/adoption/rival-standards.ts';
import { standardThreshold } from '#model/adoption/standard-threshold.ts';
import { announcement } from '#model/beliefs/announcement.ts';
import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import { reducedRace } from '#model/development-race/reduced-race.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { type Lever, pullLever } from '#model/game/lever.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { inspectionGame } from '#model/inspection/inspection-game.ts';
import { inspectionPlay } from '#model/inspection/inspection-play.ts';
import { privateRisk } from '#model/race/private-risk.ts';
import { publicRisk } from '#model/race/public-risk.ts';
import { roundRobin } from '#model/repeated/round-robin.ts';
import { alwaysCooperate } from '#model/repeated/strategies/always-cooperate.ts';
import { alwaysDefect } from '#model/repeated/strategies/always-defect.ts';
import { grudger } from '#model/repeated/strategies/grudger.ts';
import { titForTat } from '#model/repeated/strategies/tit-for-tat.ts';
import { winStayLoseShift } from '#model/repeated/strategies/win-stay-lose-shift.ts';
import { optimalStages } from '#model/staged-scaling/optimal-stages.ts';
import { stagedScaling } from '#model/staged-scaling/staged-scaling.ts';
import { parse } from '#widgets/claims/read.ts';
import { amongLabs, perhapsSeen, seen, tally } from '#widgets/claims/sorting.ts';
import { filing, numberOf } from '#widgets/claims/ten.ts';
import { payoffsOf, presets, startingFrom } from '#widgets/levers/state.ts';
import { restFrom } from '#widgets/plugs/crowd.ts';
import { starts as plugs } from '#widgets/plugs/state.ts';
import type { Claim } from '../claim.ts';

const chapter = 'en/chapters/19-what-we-dont-know.mdx';
const widget = 'en/widgets/claims.json';
const question = (name: string) => `en/questions/what-we-dont-know/${name}.yaml`;

/** By how much being careful leads at a belief. */
const lead = (payoffs: Payoffs, p: number) => {
  const { euC, euD } = expectedPayoffs(payoffs, p);
  return euC - euD;
};
const beliefs = Array.from({ length: 21 }, (_, step) => step / 20);
const falls = (payoffs: Payoffs) =>
  beliefs.every((p, index) => index === 0 || lead(payoffs, p) < lead(payoffs, beliefs[index - 1] ?? 0));
const trustHarms = () => {
  const { chicken } = presets;
  return falls(chicken) && lead(chicken, 0) > 0 && lead(chicken, 1) < 0;
};
const trustIdle = () => beliefs.every((p) => lead(presets['prisoners-dilemma'], p) < 0);
const trustHelps = () => lead(presets['stag-hunt'], 0) < 0 && lead(presets['stag-hunt'], 1) > 0;

const guessed = { g: 1, F: 10, d: 0.5, a: 0, i: 1, h: 10 };
const cheats = (F: number, promised?: number) => inspectionPlay({ ...guessed, F }, promised).violation;
const fineIdle = () =>
  [10, 20, 40].every((F) => Math.abs(cheats(F) - 0.2) < 1e-12 && inspectionGame({ ...guessed, F }).regime === 'mixed');

const fineSparesVisits = () => inspectionPlay({ ...guessed, F: 20 }).inspected < inspectionPlay(guessed).inspected;

const letters = { c: 0.5, pStar: 0.7, q: 0.6 };
const likely = { ...letters, c: 0.8 };
const publicHelps = () => {
  const { mutualCoopPrivate, mutualCoopTips, mutualCoopPublic } = announcement(letters);
  return mutualCoopPrivate === 0 && mutualCoopTips === 0 && mutualCoopPublic > 0;
};
const lettersHarm = () => {
  const { mutualCoopPrivate, mutualCoopTips, mutualCoopPublic, tipsHurt } = announcement(likely);
  return tipsHurt && mutualCoopTips < mutualCoopPrivate && mutualCoopPublic >= mutualCoopPrivate;
};

const usual = { K: 10, r: 2, n: 1, p: 1, eta: 1 };
const exposure = (n: number, p: 0 | 1 | 2) => stagedScaling({ ...usual, n, p }).exposure;
const stepsIdle = () => [2, 5, 20].every((n) => Math.abs(exposure(n, 0) - exposure(1, 0)) < 1e-9);

const factors: readonly Lever[] = ['upside', 'exposure', 'advantage', 'downside'];
const pulled = { upside: 1, exposure: 0.5, advantage: 1, downside: 0.4, cost: 0, fine: 0 };

const axelrod = { R: 3, S: 0, T: 5, P: 1 };
/** How many of 24 rounds two such players are both careful in, the one’s fourth move being a slip. */
const slipped = () => {
  let [one, other] = ['C', 'C'];
  let both = 0;
  for (let round = 1; round <= 24; round++) {
    const next: [string, string] = round === 1 ? ['C', 'C'] : [other, one];
    [one, other] = round === 4 ? [next[0], 'D'] : next;
    if (one === 'C' && other === 'C') both++;
  }
  return both;
};

/** Every outcome sentence of chapter 19, its claims and its questions, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  // the claims that are said to be proved, and the reasons that tell of a model
  [widget, 'More trust can make a lab cut corners.', trustHarms],
  [
    widget,
    'the surer you are that the other holds back, the better cutting pays',
    () => falls(presets.chicken) && filing('trust').drawer === 'model',
  ],
  [widget, 'A larger fine can leave cheating as common as before.', fineIdle],
  [
    widget,
    'Where visits were promised, the fine counted.',
    () => cheats(10, 0.1) === 1 && cheats(20, 0.1) === 0 && filing('fine').drawer === 'model',
  ],
  [widget, 'A word said in front of all can do what private letters cannot.', publicHelps],
  [
    widget,
    'In our models they then can be, and they can also go on cutting.',
    () => announcement(letters).publicEq && announcement(letters).ddAlsoEq,
  ],
  [
    widget,
    'A race model of 2016 says that knowing how strong each is can add danger.',
    () => publicRisk({ n: 2, e: 1, mu: 2 }) > privateRisk({ n: 2, e: 1, mu: 2 }),
  ],

  [
    chapter,
    'Three of the ten were seen or found, and a fourth if an experiment with a loudspeaker counts.',
    () => seen.length === 3 && perhapsSeen.length === 1 && perhapsSeen[0] === 'public',
  ],
  [chapter, 'One of them was seen among AI labs.', () => amongLabs.length === 1 && seen.includes('rivals')],
  [chapter, 'One of the ten was seen among AI labs: number 4.', () => amongLabs.map(numberOf).join() === '4'],
  [
    chapter,
    'Two more were seen or found among other people: the talkers of number 1 in experiments, the pledge of number 7 at chemical firms.',
    () =>
      seen
        .filter((claim) => !amongLabs.includes(claim))
        .map(numberOf)
        .join() === '1,7',
  ],
  [
    chapter,
    'number 8 makes a fourth',
    () => perhapsSeen.map(numberOf).join() === '8' && filing('public').also === 'experiment',
  ],
  [chapter, 'number 3 is said by one source', () => numberOf('pillars') === 3 && filing('pillars').drawer === 'source'],
  [
    chapter,
    'Anyone with a pencil can check number 5',
    () => numberOf('fine') === 5 && filing('fine').drawer === 'model',
  ],
  [chapter, 'a lab and an inspector made of six numbers', () => Object.keys(guessed).length === 6],
  [chapter, 'To say “test” in number 4 takes more pairs of labs.', () => numberOf('rivals') === 4],
  [chapter, 'More trust can bring less care, as in chicken', trustHarms],
  [chapter, 'or change nothing, as in the prisoner’s dilemma', trustIdle],
  [
    chapter,
    'Telling every lab how far the others are can make a race more dangerous, or less.',
    () => {
      const gap = (e: number, mu: number) => publicRisk({ n: 2, e, mu }) - privateRisk({ n: 2, e, mu });
      return gap(0.4, 2) > 0 && gap(0.4, 0.5) < 0 && gap(1, 2) > 0;
    },
  ],
  [
    chapter,
    'More labs can mean less danger, if each knows only how far it is itself and the work is long.',
    () =>
      privateRisk({ n: 5, e: 0.4, mu: 4 }) < privateRisk({ n: 2, e: 0.4, mu: 4 }) &&
      privateRisk({ n: 5, e: 0.4, mu: 0.5 }) > privateRisk({ n: 2, e: 0.4, mu: 0.5 }),
  ],
  [
    chapter,
    'A higher fine can leave cheating where it was. A promise to come can end it.',
    () => fineIdle() && cheats(10, 0.25) === 0,
  ],
  [
    chapter,
    'One slip can undo Tit for Tat, and it does not win every tournament.',
    () => {
      const field = [alwaysCooperate, alwaysDefect, titForTat, grudger, winStayLoseShift];
      const [first] = roundRobin(field, axelrod, 200, { selfPlay: false });
      return slipped() === 3 && first?.[0] === alwaysDefect.name;
    },
  ],
  [chapter, 'Private letters can do worse than silence, where a public word would do no harm.', lettersHarm],
  [
    chapter,
    'A poor standard can hold as firmly as a good one',
    () =>
      plugs.rivals.lead > 0 &&
      restFrom(plugs.rivals, 98) === 98 &&
      rivalStandards({ qA: 1, qB: 2, k: 4, kappa: 0, x0: 0.7 }).winner === 'A',
  ],
  [
    chapter,
    'skipping a safety test need not cut you off',
    () => standardThreshold({ k: 10, kappa: 1, g: 3, c: 1, f: 0, x: 1 }).advantage < 0,
  ],
  [
    chapter,
    'Small steps leave less danger only if a larger gap is worse',
    () => stepsIdle() && exposure(10, 1) < exposure(1, 1) && exposure(10, 2) < exposure(1, 2),
  ],
  [
    chapter,
    'and pay only if danger weighs more than waiting',
    () => {
      const best = (D: number) => optimalStages({ K: 10, r: 2, v: 1, D, f: 1 }).nBest;
      return [0, 0.5, 1].every((D) => best(D) === 1) && best(2) > 1;
    },
  ],
  [
    chapter,
    'A reckless race can pay both racers, and still cost more than it brings once people outside count.',
    () => {
      const [s, pr, h] = [2, 0.3, 5];
      const { q } = reducedRace({ s, pr });
      // each careful racer gets half a prize, each reckless one q/2; outside, each leaves h with a chance of pr
      return q / 2 > 1 / 2 && q - 2 * h * pr < 0 && bystanderHarm({ s, h }).prSociety < pr;
    },
  ],
  [
    chapter,
    'Set all five factors right, and two labs can still be stuck with both cutting corners.',
    () => {
      const before = presets['stag-hunt'];
      const after = payoffsOf({ ...startingFrom('stag-hunt', 60), pulls: pulled });
      const byHand = factors.reduce<Payoffs>((payoffs, lever) => pullLever(payoffs, lever, pulled[lever]), before);
      return (
        factors.every((factor) => pulled[factor] > 0) &&
        JSON.stringify(after) === JSON.stringify(byHand) &&
        after.R > before.R &&
        after.S > before.S &&
        after.T < before.T &&
        after.P < before.P &&
        pureNash(after).includes('DD') &&
        (thresholdBelief(after) ?? 1) < (thresholdBelief(before) ?? 0)
      );
    },
  ],
  [
    chapter,
    'In 2009 people played such a game. Visits fell under a heavier punishment, as the sum says; cheating fell too, which it does not say.',
    () => numberOf('fine') === 5 && fineIdle() && fineSparesVisits(),
  ],
  [chapter, 'For number 10, write what would prove you wrong', () => filing('will').drawer === 'unknown'],
  [
    chapter,
    'Five will stand up to the question: 1, 4 and 7, each with its year, 8 with its experiment, and 10, if she turns it round and says that nobody knows.',
    () =>
      [...seen, ...perhapsSeen]
        .map(numberOf)
        .toSorted((x, y) => x - y)
        .join() === '1,4,7,8' && numberOf('will') === 10,
  ],

  [question('recall-breaks'), 'Chicken, and the prisoner’s dilemma.', () => trustHarms() && trustIdle()],
  [
    question('mend-the-cabinet'),
    'Four of them lie where their support does not reach.',
    () => tally(parse('f:eecccsemiu')).astray === 4 && tally(parse('f:emscmscmiu')).astray === 0,
  ],
  [
    question('mend-the-cabinet'),
    'Two of the four are true of a model',
    () => filing('trust').drawer === 'model' && filing('fine').drawer === 'model',
  ],
  [question('drawn-more-trust'), 'Nothing: it cuts anyway', trustIdle],
  [question('drawn-more-trust'), 'It can turn from cutting to care', trustHelps],
  [question('drawn-more-trust'), 'It can turn from care to cutting', trustHarms],
  [
    question('drawn-more-trust'),
    'Nothing: it is careful anyway',
    () => beliefs.every((p) => lead({ R: 5, S: 3, T: 2, P: 1 }, p) > 0),
  ],
  [
    question('plain-message'),
    'Lab and inspector both guess, and the larger fine keeps the inspector at home',
    () => fineIdle() && fineSparesVisits(),
  ],
  [question('plain-message'), 'Both could have been careful with no letters at all.', lettersHarm],
  [question('plain-message'), 'Then stages leave as much danger as one jump.', stepsIdle],
  [
    question('no-top-drawer'),
    'In the same model a larger fine makes a promise to come cheaper to keep.',
    () => inspectionGame({ ...guessed, F: 20 }).yStar < inspectionGame(guessed).yStar,
  ],
  [question('least-to-most'), 'One example is enough, and a model with two labs has it.', publicHelps],
];
