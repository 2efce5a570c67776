import { replicates } from '#model/long-run/replicates.ts';
import { kinds } from '#model/population/kind.ts';
import { trustRules } from '#model/population/rules.ts';
import { expectedScore } from '#model/repeated/expected-score.ts';
import { memoryOnePayoffs } from '#model/repeated/memory-one/memory-one-payoffs.ts';
import { memoryOneNamed } from '#model/repeated/memory-one/named.ts';
import { noisySelfPlay } from '#model/repeated/memory-one/noisy-self-play.ts';
import { patienceForDetectionChance, patienceForLag } from '#model/repeated/monitoring-lag.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import { alwaysDefect } from '#model/repeated/strategies/always-defect.ts';
import { strategies } from '#model/repeated/strategies.ts';
import { tipping } from '#widgets/repeated/answer-of-rounds.ts';
import { afterSlip, beside, expected, firstRounds } from '#widgets/repeated/match.ts';
import { payoffs, type State, starts } from '#widgets/repeated/state.ts';
import { plans } from '#widgets/repeated/sure/plans.ts';
import { thousand } from '#widgets/tournament/run.ts';
import { crowds, type State as Field, startOf } from '#widgets/tournament/state.ts';
import type { Claim } from '../claim.ts';

const chapter = 'en/chapters/14-again.mdx';
const glossary = 'en/glossary.yaml';
const question = (name: string) => `en/questions/again/${name}.yaml`;
const near = (x: number, y: number, by = 0.05) => Math.abs(x - y) < by;

const { late } = starts;
const points = (delay: number, patience = late.patience) => expected({ ...late, delay, patience });
const both = (rule: string, changes: Partial<State> = {}) =>
  firstRounds({ ...starts.slip, mine: rule, theirs: rule, slip: true, ...changes }).both;
const forgiving = firstRounds({ ...starts.slip, mine: 'tit-for-two-tats', theirs: 'alternator' });
const { TFT, GTFT13 } = memoryOneNamed;
const mistakes = (rule: typeof TFT) => noisySelfPlay(rule, payoffs, 0.01).coop;

const outcomes = new Map<string, ReturnType<typeof outcomeOf>>();
function outcomeOf(state: Field) {
  const steps = replicates(thousand(state));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
/** What the thousand runs that a link or the chapter’s figure opens come to; each counted once. */
function runs(changes: Partial<Field>) {
  const state = { ...startOf('careful'), ...changes };
  const key = JSON.stringify(state);
  const known = outcomes.get(key) ?? outcomeOf(state);
  outcomes.set(key, known);
  return known;
}
const led = (changes: Partial<Field>) => runs(changes).winners;
/** Nothing that one could play does better than cutting against one that always cuts, round by round. */
const cuttingRests = () =>
  strategies.every((rule) => {
    const match = playMatch(rule, alwaysDefect, payoffs, 30);
    const cut = playMatch(alwaysDefect, alwaysDefect, payoffs, 30);
    return [0.1, 0.5, 0.8, 0.99].every(
      (delta) =>
        expectedScore(payoffs, match.movesA, match.movesB, delta) <=
        expectedScore(payoffs, cut.movesA, cut.movesB, delta) + 1e-9,
    );
  });

/** Every outcome sentence of chapter 14, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'So a breach gains you 2 a round, then costs you 2.',
    () => payoffs.T - payoffs.R === 2 && payoffs.R - payoffs.P === 2,
  ],
  [
    chapter,
    'Seen one round later, a breach gains for one round and loses for all the rest.',
    () => {
      const extras = beside(late).map(({ extra }) => extra);
      return extras[0] === 2 && extras.slice(1).every((extra) => extra === -2) && points(1).mine < points(1).deal;
    },
  ],
  [
    chapter,
    'Seen three rounds later, it still loses, by a little. At four it pays.',
    () => tipping(late) === 4 && near(points(3).deal - points(3).mine, 0.25, 0.02),
  ],
  [
    chapter,
    'Anvil’s answer would begin in round 5, and by then the game is usually over.',
    () => {
      const rounds = beside({ ...late, delay: 4 });
      return rounds.findIndex(({ extra }) => extra < 0) === 4 && (rounds[4]?.chance ?? 1) < 0.5;
    },
  ],
  [
    chapter,
    'What decides is whether the answer comes with an even chance: a breach gains in one round what its answer costs in one.',
    () => [1, 2, 3, 4, 8, 12].every((delay) => near(patienceForLag(payoffs, delay) ** delay, 0.5, 1e-9)),
  ],
  [
    chapter,
    'Let another round follow 85 times in a hundred, and at a delay of four the deal is worth more again.',
    () => points(4, 85).mine < points(4, 85).deal && points(4, 84).mine > points(4, 84).deal,
  ],
  [
    chapter,
    'Make another round a little likelier, and at a delay of four the deal is worth more again.',
    () => points(4, 85).mine < points(4, 85).deal && late.patience === 80,
  ],
  [
    chapter,
    'That a deal can hold does not say that it will be tried.',
    () => {
      const { edge, pStar, status } = plans(starts.sure);
      return edge > 0 && status === 'risky' && near(pStar ?? 1, 0.91, 0.001);
    },
  ],
  [
    chapter,
    'A delay cuts it short.',
    () => [1, 2, 3, 4, 8, 12].every((L) => patienceForLag(payoffs, L) < patienceForLag(payoffs, L + 1)),
  ],
  [
    chapter,
    'But where nobody sees what the other did, meeting again helps little.',
    () => patienceForDetectionChance(payoffs, 1e-9) > 0.999_999,
  ],
  [
    chapter,
    'how late is too late depends on how long you expect to go on',
    () => tipping({ ...late, patience: 60 }) === 2 && tipping({ ...late, patience: 90 }) === 7,
  ],
  [
    chapter,
    'no round is left in which both ship safe',
    () => afterSlip(starts.slip).cut === afterSlip(starts.slip).rounds,
  ],
  [
    chapter,
    'Grudgers never make up. Tit for two tats waits for a second cut in a row, and loses one round.',
    () => both('tit-for-two-tats') === 23 && both('grudger') === 3,
  ],
  [
    chapter,
    'Two labs that play win-stay-lose-shift lose two rounds to one slip.',
    () => both('win-stay-lose-shift') === 22,
  ],
  [
    chapter,
    'two labs that play Tit for Tat are safe in 81 percent of their moves over the first 50 rounds',
    () => near(memoryOnePayoffs(TFT, TFT, payoffs, 0.01, { mode: 'finite', n: 50 }).coopA, 0.81, 0.005),
  ],
  [chapter, 'but in the long run each is safe only half of the time', () => near(mistakes(TFT), 0.5, 1e-9)],
  [chapter, 'and it is 97 percent for each', () => near(mistakes(GTFT13), 0.97, 0.005)],
  [
    chapter,
    'against a lab that cuts every second time, tit for two tats never answers',
    () => !forgiving.movesA.includes('D') && forgiving.scoreA < forgiving.scoreB,
  ],
  [
    chapter,
    'tit for two tats gets 36 points to the other’s 96',
    () => forgiving.scoreA === 36 && forgiving.scoreB === 96,
  ],
  [
    chapter,
    'The payoffs in our figure are its own: 2, −1, 3 and 0.',
    () => Object.values(trustRules.payoffs).join() === '2,-1,3,0',
  ],
  [
    chapter,
    'Win-stay-lose-shift leads in 999 of a thousand runs, and Tit for Tat in none.',
    () => led({}).pavlov === 999 && led({}).tft === 0,
  ],
  [
    chapter,
    'Once win-stay-lose-shift has cut by mistake and nobody hit back, it keeps cutting',
    () =>
      firstRounds({ ...starts.slip, mine: 'always-cooperate', theirs: 'win-stay-lose-shift', slip: true })
        .movesB.slice(3)
        .every((move) => move === 'D'),
  ],
  [
    chapter,
    'Start with thirteen who always cut instead, and tit for two tats takes 996.',
    () => led({ crowd: 'cutters' }).tf2t === 996,
  ],
  [chapter, 'it takes all thousand', () => led({ crowd: 'classic', noise: 0 }).tft === 1000],
  [chapter, 'and “always cut” takes all thousand', () => led({ crowd: 'classic', noise: 0, rounds: 4 }).all_d === 1000],
  [
    chapter,
    'no tournament shows that one rule is right',
    () => led({}).pavlov > 900 && led({ crowd: 'cutters' }).pavlov === 0,
  ],
  [
    chapter,
    'No rule comes first everywhere. It hangs on who the neighbours are, how often moves go wrong, and how long a match lasts.',
    () =>
      led({}).pavlov > 900 &&
      led({ crowd: 'cutters' }).tf2t > 900 &&
      led({ crowd: 'classic', noise: 0 }).tft === 1000 &&
      led({ crowd: 'classic', noise: 0, rounds: 4 }).all_d === 1000 &&
      led({ noise: 0 }).tft > 0 &&
      led({}).tft === 0,
  ],
  [
    chapter,
    'Thirteen are always safe. Three each play Tit for Tat, tit for two tats and win-stay-lose-shift, which keeps what went well and changes what did not, and three toss coins. One move in twenty goes wrong.',
    () =>
      JSON.stringify(crowds.careful) === '{"tft":3,"all_c":13,"tf2t":3,"pavlov":3,"random":3}' &&
      startOf('careful').noise === 5,
  ],
  [
    chapter,
    'If a breach shows three rounds later, the deal is worth more. At four the breach is, unless another round follows with a little over 84 percent, or more.',
    () => points(3).mine < points(3).deal && points(4).mine > points(4).deal && points(4, 85).mine < points(4, 85).deal,
  ],
  [
    chapter,
    'Where both copy, no round after one wrong move has both careful.',
    () => afterSlip(starts.slip).cut === afterSlip(starts.slip).rounds,
  ],
  [chapter, 'both cutting for ever is a resting point too', cuttingRests],
  [chapter, 'Anvil’s grudge hurts Anvil as well', () => payoffs.P < payoffs.R],
  [
    'en/models/repeated-game.mdx',
    'and with 2R above T + S, so that two careful labs get more than two that take turns at cutting',
    () => 2 * payoffs.R > payoffs.T + payoffs.S,
  ],
  [glossary, 'patient players can rest at very many outcomes, good ones and bad ones', cuttingRests],
  [
    question('recall-late'),
    'Here a little over 84 percent instead of 50.',
    () => 100 * patienceForLag(payoffs, 4) > 84 && 100 * patienceForLag(payoffs, 4) < 84.2,
  ],
  [
    question('recall-echo'),
    'They answer each other without end. Tit for two tats.',
    () => both('tit-for-tat') === 3 && both('tit-for-two-tats') === 23,
  ],
  [
    question('drawn-seen-by-chance'),
    'What is seldom seen takes more of it.',
    () => patienceForDetectionChance(payoffs, 0.1) > patienceForDetectionChance(payoffs, 0.5),
  ],
  [
    question('hold-the-deal'),
    'Patience alone would have had to reach 90 percent at a delay of 6.',
    () => points(6, 90).mine < points(6, 90).deal && points(6, 89).mine > points(6, 89).deal,
  ],
  [question('hold-the-deal'), 'and cutting pays', () => points(6).mine > points(6).deal],
  [
    question('hold-the-deal'),
    'Bring the delay down to 4 or less.',
    () => points(4, 85).mine < points(4, 85).deal && points(5, 85).mine > points(5, 85).deal,
  ],
  [question('most-to-least'), '23. It waits for a second cut', () => both('tit-for-two-tats') === 23],
  [question('most-to-least'), '22. Both cut for one round', () => both('win-stay-lose-shift') === 22],
  [question('most-to-least'), '21. The slip, one answer, and one answer to that.', () => both('gradual') === 21],
  [question('most-to-least'), '3, the rounds before the slip', () => both('tit-for-tat') === 3],
  [
    question('after-the-slip'),
    'answer: 15',
    () => {
      const { movesA, movesB } = firstRounds({ ...starts.slip, slip: true });
      // the slip falls in round 4 there, so rounds 4 to 9 are the six of the question
      return expectedScore(payoffs, movesA.slice(3, 9), movesB.slice(3, 9), 1) === 15;
    },
  ],
  [
    question('forgiving-costs'),
    'In 24 rounds it gets 96 points, and the forgiving lab 36.',
    () => forgiving.scoreA === 36 && forgiving.scoreB === 96,
  ],
  [
    question('forgiving-costs'),
    'Two of them lose one round to a slip and go on.',
    () => both('tit-for-two-tats') === 23,
  ],
  [
    question('forgiving-costs'),
    'Both are safe in every round there, and get as much as the deal pays.',
    () => firstRounds({ ...starts.slip, mine: 'tit-for-two-tats', theirs: 'always-cooperate' }).both === 24,
  ],
  [
    question('which-holds'),
    'It did without mistakes, among fifteen who are always safe and five who always cut.',
    () => led({ crowd: 'classic', noise: 0 }).tft === 1000,
  ],
  [
    question('which-holds'),
    'At four rounds a match, “always cut” took all thousand.',
    () => led({ crowd: 'classic', noise: 0, rounds: 4 }).all_d === 1000,
  ],
  [
    question('which-holds'),
    'win-stay-lose-shift took 999 runs among thirteen who are always safe. Among thirteen who always cut it took none.',
    () => led({}).pavlov === 999 && led({ crowd: 'cutters' }).pavlov === 0,
  ],
  [
    question('which-holds'),
    'Without mistakes Tit for Tat took 387 of a thousand runs in the same crowd. With them, it took none.',
    () => led({ noise: 0 }).tft === 387 && led({}).tft === 0,
  ],
  [
    question('which-holds'),
    'fifty generations leave hardly any of those',
    () => (runs({}).meanCounts.at(-1)?.all_c ?? 25) < 1,
  ],
  [
    question('cut-and-go-on'),
    'A cut that is not answered pays 3 instead of 2',
    () => trustRules.payoffs.T === 3 && trustRules.payoffs.R === 2,
  ],
  [
    question('cut-and-go-on'),
    'There were three, as of each of the other three rules.',
    () => ['tft', 'tf2t', 'pavlov', 'random'].every((kind) => kinds.some((each) => each === kind)),
  ],
  [
    question('cut-and-go-on'),
    'It needs a round longer to get over a slip.',
    () => both('tit-for-two-tats') - both('win-stay-lose-shift') === 1,
  ],
  [
    question('begin-the-deal'),
    'Keeping the deal wins 0.2 points if Anvil keeps it, and loses 2.4 if it always cuts. That takes 91 percent.',
    () => {
      const { edge, risk, pStar, best } = plans({ ...starts.sure, belief: 75 });
      return near(edge, 0.24, 1e-9) && near(risk, 2.44, 1e-9) && near(pStar ?? 1, 0.91, 0.001) && best === 'cut';
    },
  ],
  [
    question('begin-the-deal'),
    'Here it loses about ten times as much.',
    () => near(plans(starts.sure).risk / plans(starts.sure).edge, 10, 0.5),
  ],
  [
    question('begin-the-deal'),
    'There a breach brings 14.8 points, and the deal 15.',
    () => near(plans(starts.sure).cutDeal, 14.8) && near(plans(starts.sure).dealDeal, 15, 1e-9),
  ],
  [question('why-not-sure'), 'nothing pays better than cutting, however likely the next round is', cuttingRests],
  [question('why-not-sure'), 'Against a lab that is always safe it pays in every round.', () => payoffs.T > payoffs.R],
];
