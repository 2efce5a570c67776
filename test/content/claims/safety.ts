import { sharedEvaluation } from '#model/evaluation/shared-evaluation.ts';
import { panel } from '#widgets/many-eyes/panel.ts';
import { ranges, rules, type State, starts, teams } from '#widgets/many-eyes/state.ts';
import type { Claim } from '../claim.ts';

const same = (evaluators: number, changes: Partial<State> = {}): State => ({ ...starts.eyes, evaluators, ...changes });
const own = (evaluators: number, changes: Partial<State> = {}): State => same(evaluators, { own: true, ...changes });
const flags = (changes: Partial<State>): State => ({ ...starts.rule, evaluators: 10, ...changes });
const through = (state: State) => panel(state).through;
const stopped = (state: State) => panel(state).stopped;
const says = (value: number, said: number, digits = 1) => Math.abs(value - said) <= 0.5 * 10 ** -digits + 1e-9;
const everyCount = Array.from({ length: ranges.evaluators.max }, (_, more) => 1 + more);

const chapter = 'en/chapters/10-safety.mdx';
const glossary = 'en/glossary.yaml';
const question = (name: string) => `en/questions/safety/${name}.yaml`;

/** Every outcome sentence of chapter 10, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'Your evaluator runs a test and flags 40, and those you stop. The other 60 go out.',
    () => says(panel(same(1)).caught, 40) && says(through(same(1)), 60),
  ],
  [chapter, 'Sixty unsafe systems get past your evaluator.', () => says(through(starts.eyes), 60)],
  [
    chapter,
    'Of 100 unsafe systems a test can show 80, and one evaluator flags half of those and 10 of 100 safe ones.',
    () => starts.eyes.blind === 20 && starts.eyes.found === 50 && says(stopped(starts.rule), 10),
  ],
  [
    chapter,
    'One evaluator lets 60 through, ten with the same test 20, and twenty do no better. Four with tests of their own, each no better, let 13 through. Ten stop 65 of 100 safe systems.',
    () =>
      says(through(same(1)), 60) &&
      says(through(same(10)), 20, 0) &&
      says(through(same(20)), 20) &&
      says(through(own(4)), 13, 0) &&
      says(stopped(flags({})), 65, 0),
  ],
  [
    chapter,
    'Each newcomer finds half of what the test could still show. Soon that is next to nothing, and the count sticks at 20. Ten more evaluators would not bring it below that.',
    () =>
      everyCount.every((count) => {
        const left = (evaluators: number) => through(same(evaluators)) - panel(same(evaluators)).hidden;
        return says(left(count + 1), left(count) / 2, 6);
      }) &&
      says(through(same(10)), 20, 0) &&
      everyCount.every((count) => through(same(count)) >= 20),
  ],
  [
    chapter,
    'this test shows it to nobody, however many look',
    () => panel(same(20)).hidden === 20 && everyCount.every((count) => through(same(count)) >= 20),
  ],
  [
    chapter,
    'But what one cannot see another may. If their misses have nothing to do with each other, only 0.6 of the hundred, on average, get past all ten.',
    () => says(through(own(10)), 0.6),
  ],
  [chapter, 'Alone, each still stops 40.', () => says(panel(own(1)).caught, 40)],
  [
    chapter,
    'let 13 through, and twenty that share one let 20',
    () => says(through(own(4)), 13, 0) && through(own(4)) < through(same(20)),
  ],
  [
    chapter,
    'The figure has a button for each.',
    () => teams.few.own && teams.few.evaluators === 4 && !teams.many.own && teams.many.evaluators === 20,
  ],
  [
    chapter,
    'With one flag enough, ten evaluators stop 65 of 100 safe systems.',
    () => says(stopped(flags({ rule: 'any' })), 65, 0),
  ],
  [
    chapter,
    'Ask for more than half of the ten, and hardly a safe system is stopped.',
    () => stopped(flags({ rule: 'majority' })) < 0.1,
  ],
  [
    chapter,
    'But about 70 unsafe ones get through, more than your first evaluator let through alone.',
    () => says(through(flags({ rule: 'majority' })), 70, 0) && through(flags({ rule: 'majority' })) > through(same(1)),
  ],
  [
    chapter,
    'Ask for all ten, and hardly an unsafe one is stopped either.',
    () => panel(flags({ rule: 'all' })).caught < 0.1,
  ],
  [
    chapter,
    'each evaluator’s wrong flags fall by chance, apart from the others’, even where all use one test',
    () => everyCount.every((count) => says(stopped(flags({ evaluators: count })), 100 * (1 - 0.9 ** count), 6)),
  ],
  [chapter, 'of 100 safe systems it flags 10', () => says(stopped(starts.rule), 10)],
  [
    chapter,
    'Each adds its own wrong flags to the pile.',
    () =>
      everyCount.every((count) => stopped(flags({ evaluators: count + 1 })) > stopped(flags({ evaluators: count }))),
  ],
  [
    chapter,
    'so none of these rules reaches into the blind spot. A stricter one only trades one mistake for the other.',
    () =>
      rules.every((rule, place) => {
        const [state, laxer] = [flags({ rule }), flags({ rule: rules[place - 1] ?? rule })];
        const traded = place === 0 || (through(state) > through(laxer) && stopped(state) < stopped(laxer));
        return traded && everyCount.every((evaluators) => through({ ...state, evaluators, found: 100 }) >= 20);
      }),
  ],
  [
    chapter,
    'of what the test can show, and more than half of ten let only 22.6 through, with hardly a safe system stopped',
    () => {
      const better = flags({ rule: 'majority', found: 80 });
      return says(through(better), 22.6) && stopped(better) < 0.1;
    },
  ],
  [
    chapter,
    'and its 40 become 20',
    () =>
      says(panel(flags({ evaluators: 1, trained: 50 })).caught, 20) && says(panel(flags({ evaluators: 1 })).caught, 40),
  ],
  [
    chapter,
    'With tests of their own, the figure’s evaluators miss systems independently of each other.',
    () => everyCount.every((count) => says(through(own(count)), 100 * 0.6 ** count, 6)),
  ],
  [
    chapter,
    'In the figure, training only makes each of them find less.',
    () =>
      panel(same(10, { trained: 50 })).hidden === panel(same(10)).hidden &&
      says(through(same(10, { trained: 50 })), through(same(10, { found: 25 })), 6),
  ],
  [
    chapter,
    'It could also widen what all of them miss, and against that more would not help.',
    () => everyCount.every((count) => through(same(count, { blind: 60 })) >= 60),
  ],
  [
    chapter,
    'Ten at one window miss the same corner. Send one round the back.',
    () => {
      // nine with the common test, one with its own: what it misses has nothing to do with what they miss
      const nine = through(same(9));
      return panel(same(10)).hidden === 20 && (nine * through(own(1))) / 100 < 0.7 * through(same(10));
    },
  ],

  [
    question('four-or-twenty'),
    'Twenty evaluators with one test let 20 of 100 unsafe systems through. Four with tests of their own let 13 through.',
    () => says(through(same(20)), 20) && says(through(own(4)), 13, 0),
  ],
  [
    question('four-or-twenty'),
    'Alone, each of them stops 40 of 100, as each of the twenty does.',
    () => says(panel(own(1)).caught, panel(same(1)).caught, 6),
  ],
  [
    question('four-or-twenty'),
    'They do flag more safe ones.',
    () => stopped(flags({ evaluators: 20 })) > stopped(flags({ evaluators: 4 })),
  ],
  [
    question('four-or-twenty'),
    'of the 80 that it can show they find practically all',
    () => says(panel(same(20)).caught, 80),
  ],
  [
    question('bring-down'),
    'With one test you cannot come below 20.',
    () => everyCount.every((evaluators) => rules.every((rule) => through(flags({ evaluators, rule })) >= 20)),
  ],
  [
    question('bring-down'),
    'Where one flag is enough, every evaluator adds wrong ones.',
    () =>
      everyCount.every(
        (count) => count === 1 || stopped(flags({ evaluators: count })) > stopped(flags({ evaluators: count - 1 })),
      ),
  ],
  [
    question('bring-down'),
    'Four tests that differ let 13 unsafe systems through. And four evaluators raise fewer wrong flags than ten, so 34.4 safe ones are stopped instead of 65.1.',
    () =>
      says(through(flags({ evaluators: 4, own: true })), 13, 0) &&
      says(stopped(flags({ evaluators: 4, own: true })), 34.4) &&
      says(stopped(flags({})), 65.1),
  ],
  [
    question('most-through'),
    '99.9. It is stopped only if nobody misses it.',
    () => says(through(flags({ rule: 'all' })), 99.9),
  ],
  [
    question('most-through'),
    '69.8. Each flags only half of what the test can show',
    () => says(through(flags({ rule: 'majority' })), 69.8),
  ],
  [
    question('most-through'),
    '60. Twenty lie in the blind spot',
    () => says(through(same(1)), 60) && panel(same(1)).hidden === 20,
  ],
  [question('most-through'), '20. That is the blind spot', () => says(through(same(20)), 20)],
  [
    question('most-through'),
    '13. No blind spot is common to all four.',
    () => says(through(own(4)), 13, 0) && panel(own(4)).hidden === 0,
  ],
  [
    question('wrong-flags'),
    'answer: 48.8',
    () => says(100 * sharedEvaluation({ k: 3, d: 0.5, f: 0.2, c: 0, u: 0.5 }).any.falseAlarm, 48.8),
  ],
  [
    question('wrong-flags'),
    'That many are flagged by all three.',
    () => says(100 * sharedEvaluation({ k: 3, d: 0.5, f: 0.2, c: 0, u: 0.5 }).all.falseAlarm, 0.8),
  ],
  [
    question('what-a-stop-means'),
    '665 are stopped, and 80 of those are unsafe: 12 percent.',
    () => {
      const { precision } = sharedEvaluation({ k: 10, d: 0.5, f: 0.1, c: 0.2, u: 0.1 }).any;
      return says(100 * (precision ?? 0), 12, 0) && says((100 * 80) / (80 + 585), 12, 0);
    },
  ],
  [
    question('what-a-stop-means'),
    'Ten evaluators stop 80 of these 100, and 585 of the 900 safe ones.',
    () => says(panel(flags({})).caught, 80, 0) && says(stopped(flags({})), 65, 0),
  ],
  [
    question('recall-ceiling'),
    'Those in the test’s blind spot. Somebody with another test could.',
    () => says(through(same(20)), panel(same(20)).hidden) && through(own(20)) < 1,
  ],
  [
    question('recall-rule'),
    'Hardly a safe system is stopped. Many more unsafe ones get through.',
    () => stopped(flags({ rule: 'majority' })) < 0.1 && through(flags({ rule: 'majority' })) > 3 * through(flags({})),
  ],
  [
    glossary,
    'What none of several checks can see, because they all look in the same way.',
    () => panel(same(20)).hidden > 0 && panel(own(20)).hidden === 0,
  ],
];
