import { informationCrossing } from '#model/race/information-crossing.ts';
import { raceProfile } from '#model/race/race-profile.ts';
import { publicSafety } from '#model/race/team-safety.ts';
import { dangers } from '#widgets/race/danger.ts';
import { drawn } from '#widgets/race/drawn.ts';
import { dangerMap } from '#widgets/race/map.ts';
import { saferBelow } from '#widgets/race/safer-below.ts';
import { ranges, type State, starts } from '#widgets/race/state.ts';
import type { Claim } from '../claim.ts';

const near = (x: number, y: number, by = 1e-9) => Math.abs(x - y) < by;
const start = starts.one;
const at = (changes: Partial<State>) => dangers({ ...start, ...changes });
const published = (changes: Partial<State> = {}) => drawn({ ...start, known: 'all', ...changes });
const own = (changes: Partial<State> = {}) => drawn({ ...start, ...changes });
/** Weeks that the leader of two tests for where all is known and it leads by `lead` weeks. */
const leader = (lead: number, cost = 100) => 10 * publicSafety({ e: cost / 100, caps: [1 + lead / 10, 1] }).s1;
/** What a lab that has done `c` expects where each knows its own, the rival keeps to the balance, and it tests a share s. */
const expects = (c: number, s: number, e: number, mu: number) => {
  const K = 1 + e;
  let sum = 0;
  const steps = 4000;
  for (let index = 0; index < steps; index++) {
    const rival = ((index + 0.5) / steps) * mu;
    const care = Math.min(1, rival / K);
    sum += c - s > rival - care ? s : (1 - e) * care;
  }
  return sum / steps;
};

const chapter = 'en/chapters/15-the-race.mdx';
const question = (name: string) => `en/questions/the-race/${name}.yaml`;
const five = { labs: 5, cost: 40, weeks: 40 };
const two = { ...five, labs: 2 };

/** Every outcome sentence of chapter 15, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'Seven weeks is the best that you can do',
    () => {
      const best = [0.4, 1.4, 1.9].every((c) =>
        [0, 0.1, 0.3, 0.5, 0.6, 0.8, 1].every((s) => expects(c, s, 1, 2) <= expects(c, c / 2, 1, 2) + 1e-3),
      );
      return best && own().runners[0]?.done === 14 && near(own().runners[0]?.tested ?? 0, 7);
    },
  ],
  [
    chapter,
    'With 14 weeks of work done, seven weeks leave you 7 in 10 of each: you win 49 times in a hundred, and with six or eight weeks 48 times.',
    () =>
      near(expects(1.4, 0.7, 1, 2), 0.49, 1e-3) &&
      near(expects(1.4, 0.6, 1, 2), 0.48, 1e-3) &&
      near(expects(1.4, 0.8, 1, 2), 0.48, 1e-3),
  ],
  [
    chapter,
    'Beacon is one week ahead of you. While neither could see the other, each tested for half as many weeks as it had worked. Now Beacon tests for one, and the danger of its launch goes from 25 percent to 90.',
    () => {
      const [you, beacon] = published().runners;
      return (
        own().runners.every(({ done, tested }) => near(tested, done / 2)) &&
        (beacon?.done ?? 0) - (you?.done ?? 0) === 1 &&
        near(beacon?.tested ?? 0, 1) &&
        own().danger === 25 &&
        near(published().danger, 90)
      );
    },
  ],
  [
    chapter,
    'Beacon can test for as long as its lead lasts. Any longer, and you could launch first, barely tested.',
    () => [1, 2, 5, 9].every((lead) => near(leader(lead), lead)),
  ],
  [
    chapter,
    'With such a lead you can run all ten weeks of tests, and you do.',
    () =>
      published({ race: 6 }).runners[1]?.done === 0 &&
      near(own({ race: 6 }).runners[0]?.done ?? 0, 11) &&
      near(published({ race: 6 }).danger, 0) &&
      near(own({ race: 6 }).runners[0]?.tested ?? 0, 5.5),
  ],
  [
    chapter,
    'the large dots sit in the corner where both have done little. Press “Everybody knows all”, and they lie along the slanted line, where races are close. The line weighs more: over all races, disasters rise from 33 in a hundred to 42.',
    () => {
      const [alone, open] = [dangerMap(start, 'own'), dangerMap(start, 'all')];
      const weighs = near(at({}).all, 42, 0.5) && near(at({}).own, 33, 0.5);
      return weighs && (alone[0]?.[0] ?? 0) > 0.9 && (alone.at(-1)?.at(-1) ?? 1) < 0.1 && (open.at(-1)?.[0] ?? 1) === 0;
    },
  ],
  [
    chapter,
    'Both ways of racing are safer now, but publishing has gained more: it brings 5 disasters in a hundred races, and keeping it to yourself 10.',
    () => {
      const [before, now] = [at({}), at({ cost: 10 })];
      const gained = { all: before.all - now.all, own: before.own - now.own };
      return near(now.all, 5, 0.5) && near(now.own, 10, 0.5) && gained.own > 0 && gained.all > gained.own;
    },
  ],
  [
    chapter,
    'The curves cross where losing costs about 29. Below that, publishing is the safer way.',
    () =>
      near(informationCrossing({ n: 2, e: 1 - Math.SQRT1_2 }).muStar ?? 0, 2) &&
      [5, 10, 20, 29].every((cost) => at({ cost }).all < at({ cost }).own) &&
      [30, 50, 80, 100].every((cost) => at({ cost }).all > at({ cost }).own),
  ],
  [
    chapter,
    'So if you are just behind, you would rather lose to a careful Beacon than win carelessly.',
    () => {
      // one week behind at a cost of 10: to overtake it must test for less than 9 weeks, and 90 percent of 10 weeks is 9
      const { s1 } = publicSafety({ e: 0.1, caps: [1.5, 1.4] });
      return near(0.9 * s1, s1 - 0.1);
    },
  ],
  [
    chapter,
    'Beacon need not fear your rush, and can test for longer.',
    // its lead, divided by the part of the prize that losing costs, up to all ten weeks
    () => [20, 40, 80].every((cost) => near(leader(2, cost), Math.min(10, 200 / cost))) && near(leader(2, 100), 2),
  ],
  [
    chapter,
    'At a tenth of the cost, the same lead allows ten times the tests: one week ahead is enough for all ten.',
    () =>
      [0.2, 0.5, 0.8].every((lead) => near(leader(lead, 10), 10 * leader(lead, 100))) &&
      near(leader(1, 100), 1) &&
      near(leader(1, 10), 10),
  ],
  [
    chapter,
    'publishing raises the danger over all races from 33.3 to 41.7 percent. Where losing to a launch that goes well costs a tenth of it, publishing lowers the danger from 10.1 to 4.9. The two ways are level at about 29 of 100.',
    () =>
      near(at({}).own, 33.3, 0.05) &&
      near(at({}).all, 41.7, 0.05) &&
      near(at({ cost: 10 }).own, 10.1, 0.05) &&
      near(at({ cost: 10 }).all, 4.9, 0.05) &&
      near(at({ cost: 29 }).own, at({ cost: 29 }).all, 0.5),
  ],
  [
    chapter,
    'at a cost of 10 publishing is the riskier again, 7.3 against 5.4 percent',
    () => near(at({ labs: 3, cost: 10 }).all, 7.3, 0.05) && near(at({ labs: 3, cost: 10 }).own, 5.4, 0.05),
  ],
  [
    chapter,
    'Whatever the number of labs, short enough work makes publishing the safer: for these three, under 17.3 weeks',
    () =>
      near(saferBelow({ labs: 3, cost: 10 }) ?? 0, 17.3, 0.05) &&
      [2, 3, 4, 5, 6].every((labs) => [5, 40, 95].every((cost) => (saferBelow({ labs, cost }) ?? 0) > 10)),
  ],
  [
    chapter,
    'two bring 4.1 percent danger, and five 1.9',
    () => near(at(two).own, 4.1, 0.05) && near(at(five).own, 1.9, 0.05),
  ],
  [
    chapter,
    'the further along, the more it tests',
    () => own({ ...two, race: 2 }).runners.every(({ done, tested }) => near(tested, Math.min(10, done / 1.4))),
  ],

  [
    question('why-one-week'),
    'It launches on the very day on which you could have launched untested.',
    () => near(published().runners[1]?.ready ?? 0, published().runners[0]?.left ?? 1),
  ],
  [question('why-one-week'), 'At one week it stands at 90.', () => near(published().danger, 90)],
  [question('least-danger'), '90 percent. It tests for as long as it leads.', () => near(leader(1), 1)],
  [
    question('least-danger'),
    '60 percent. Knowing only itself, a lab tests for half as many weeks as it has worked, here for 4.',
    () => near(raceProfile({ e: 1, mu: 2, caps: [0.8, 0.1], known: 'private' }).disaster, 0.6),
  ],
  [question('least-danger'), '30 percent. It tests for 7 weeks.', () => near(leader(7), 7)],
  [question('least-danger'), 'None. All ten weeks are run.', () => at({}).none === 0],
  [
    question('dearest-open'),
    'The curves cross at about 29, and 25 is the last step below it.',
    () =>
      at({ cost: 29 }).all < at({ cost: 29 }).own &&
      at({ cost: 25 + ranges.cost.step }).all > at({ cost: 25 + ranges.cost.step }).own,
  ],
  [
    question('five-labs'),
    'With two labs the danger is 4.1 percent. With five it is 1.9.',
    () => near(at(two).own, 4.1, 0.05) && near(at(five).own, 1.9, 0.05),
  ],
  [
    question('five-labs'),
    'more rivals, fewer weeks of tests for a lab at the same place',
    () => {
      const tests = (n: number) =>
        raceProfile({ e: 0.4, mu: 4, caps: Array(n).fill(1), known: 'private' }).safety[0] ?? 0;
      return tests(5) < tests(2);
    },
  ],
  [
    question('no-argument'),
    'With a third it holds over a wider range still.',
    () => [10, 20, 25, 30, 60, 100].every((cost) => at({ labs: 3, cost }).all > at({ labs: 3, cost }).own),
  ],
  [
    question('no-argument'),
    'it raised the danger from 33.3 to 41.7 percent',
    () => near(at({}).own, 33.3, 0.05) && near(at({}).all, 41.7, 0.05),
  ],
  [
    chapter,
    'What if nobody knew anything, not even how far it is itself? Then nobody skips a week, and the danger is 0.',
    () =>
      at({}).none === 0 &&
      drawn({ ...start, known: 'none' }).runners.every(({ tested }) => near(tested, 10)) &&
      at({ weeks: 15 }).none > 0,
  ],
  [
    chapter,
    'A skipped week makes a lab 5 percentage points likelier to be first, and adds 10 of danger to the half of races that it wins anyway. With less than 20 weeks of work, skipping would pay.',
    () => {
      const steps = 2000;
      const done = Array.from({ length: steps }, (_, place) => (20 * (place + 0.5)) / steps);
      const first = (skipped: number) => done.reduce((sum, mine) => sum + Math.min(20, mine + skipped) / 20, 0) / steps;
      const wins = (skipped: number) => first(skipped) * (1 - skipped / 10);
      return (
        near(first(0), 0.5, 1e-3) &&
        near(first(1) - first(0), 0.05, 2e-3) &&
        [0.5, 1, 3, 10].every((x) => wins(x) < wins(0)) &&
        at({ weeks: 19 }).none > 0 &&
        at({ weeks: 20 }).none === 0
      );
    },
  ],
  [question('clear-lead'), 'answer: 40', () => near(leader(6), 6)],
  [
    question('clear-lead'),
    'For that the lead would have to be ten weeks',
    () => leader(9.9) < 10 && near(leader(10), 10),
  ],
  [
    question('recall-close'),
    'As long as its lead lasts, ten weeks at most. The close ones.',
    () => near(leader(3), 3) && near(leader(15), 10),
  ],
  [
    question('recall-turn'),
    'Publishing. Whoever is just behind would rather lose to a careful rival than win carelessly.',
    () => at({}).all - at({ cost: 10 }).all > at({}).own - at({ cost: 10 }).own,
  ],
];
