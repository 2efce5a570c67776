import { bill } from '#widgets/recognition/bill.ts';
import { type State as Borders, opening as borders } from '#widgets/recognition/state.ts';
import { outcome } from '#widgets/review-clock/outcome.ts';
import { opening as clock, growth, type State, years } from '#widgets/review-clock/state.ts';
import type { Claim } from '../claim.ts';

const chapter = 'en/chapters/17-many-rules.mdx';
const question = (name: string) => `en/questions/many-rules/${name}.yaml`;

const often = { ...clock, reviews: 8 };
const roomy = { ...clock, margin: 2 };
const near = (one: number, other: number) => Math.abs(one - other) < 1e-9;
const ten: Borders = { ...borders, countries: 10 };
const checks = Array.from({ length: 21 }, (_, step) => 5 * step);
const nothing = (state: Borders) => near(bill(state).total, bill({ ...state, way: 'alone' }).total);

/** Every outcome sentence of chapter 17, its questions and its words that is not generated, with the model's call behind it. */
export const claims: readonly Claim[] = [
  [chapter, 'So the room is used up in three months.', () => (12 * clock.margin) / growth === 3],
  [
    chapter,
    'Eight reviews bring what is hatched from 4.5 boxes to 1.',
    () => outcome(clock).exposure === 4.5 && outcome(often).exposure === 1,
  ],
  [
    chapter,
    'Of a year’s wait nine months went uncovered. Of half a year’s it is three, since the room lasts three months as before.',
    () => {
      // a corner is a triangle: as wide as twice its size by its height, in years
      const months = (state: State) => (12 * 2 * outcome(state).exposure) / state.reviews / outcome(state).peakGap;
      const lasts = (state: State) => (12 * years) / state.reviews - months(state);
      return [clock, often].every((state) => near(lasts(state), 3)) && near(months(clock), 9) && near(months(often), 3);
    },
  ],
  [
    chapter,
    'So the corner is a third as wide, and a third as high',
    () => outcome(clock).peakGap === 3 && outcome(often).peakGap === 1,
  ],
  [
    chapter,
    'a ninth of its size. There are twice as many of them. Two ninths are left.',
    () =>
      near(outcome(often).exposure / 8, outcome(clock).exposure / 4 / 9) &&
      near(outcome(often).exposure / outcome(clock).exposure, 2 / 9),
  ],
  [
    chapter,
    'leave 2 boxes hatched. They also leave 2 dotted',
    () => outcome(roomy).exposure === 2 && outcome(roomy).slack === 2,
  ],
  [
    chapter,
    'Eight reviews with 1 point leave 1 of each. The reviews win twice',
    () =>
      outcome(often).exposure === 1 &&
      outcome(often).slack === 1 &&
      outcome(roomy).exposure > 1 &&
      outcome(roomy).slack > 1,
  ],
  [
    chapter,
    'each tests a new system for 10 weeks, 50 in all. If one tested in full and four only checked, 2 weeks each, it would be 18.',
    () => bill(borders).alone === 50 && near(bill(borders).total, 18) && near(bill(borders).checked, 2),
  ],
  [
    chapter,
    'Ten countries make 45 pairs. A hub, one body with which each agrees, makes do with ten.',
    () => bill(ten).agreements === 45 && bill({ ...ten, way: 'hub' }).agreements === 10,
  ],
  [chapter, 'At 50 percent it is 64 weeks.', () => near(bill({ ...ten, differs: 50 }).total, 64)],
  [
    chapter,
    'Where everything differs they are back at 100, however light the check',
    () => checks.every((check) => nothing({ ...ten, differs: 100, check })),
  ],
  [chapter, 'the ten test for 28 weeks instead of 100', () => near(bill(ten).total, 28) && bill(ten).alone === 100],
  [
    chapter,
    'Twice as many reviews leave two ninths of what was uncovered; twice the room leaves four ninths.',
    () =>
      near(outcome(often).exposure / outcome(clock).exposure, 2 / 9) &&
      near(outcome(roomy).exposure / outcome(clock).exposure, 4 / 9),
  ],
  [
    chapter,
    'The ten countries need 28 weeks instead of 100, but 64 where half of what they ask for differs.',
    () => near(bill(ten).total, 28) && bill(ten).alone === 100 && near(bill({ ...ten, differs: 50 }).total, 64),
  ],
  [
    chapter,
    'What a rule misses grows with the wait twice over, in height and in width.',
    () => {
      // without room, a wait twice as long: corners twice as high and twice as wide
      const [long, short] = [outcome({ reviews: 4, margin: 0 }), outcome({ reviews: 8, margin: 0 })];
      return near(long.peakGap, 2 * short.peakGap) && near(long.exposure / 4, (4 * short.exposure) / 8);
    },
  ],
  [
    chapter,
    'In the figure, accepting a test saves only as much as the standards have in common.',
    () => nothing({ ...ten, differs: 100 }) && !nothing({ ...ten, differs: 95 }),
  ],

  [
    question('both-small'),
    'Room alone could not: by the time it has brought exposure down to 1, it has made more slack than you may have.',
    () =>
      Array.from({ length: 9 }, (_, half) => outcome({ reviews: 4, margin: half / 2 })).every(
        ({ exposure, slack }) => exposure > 1 || slack > 1,
      ),
  ],
  [question('both-small'), 'leave 4.5 boxes of exposure and half a box of slack', () => outcome(clock).slack === 0.5],
  [
    question('what-melts-it'),
    'Testing takes 100 weeks, as many as before.',
    () => near(bill({ ...ten, differs: 100 }).total, 100),
  ],
  [
    question('what-melts-it'),
    'The weeks of testing are the same either way.',
    () => near(bill({ ...ten, differs: 100, way: 'hub' }).total, 100),
  ],
  [question('what-melts-it'), '100 weeks become 64', () => near(bill({ ...ten, differs: 50 }).total, 64)],
  [
    question('what-melts-it'),
    'It is 100 weeks still.',
    () => near(bill({ ...ten, differs: 100, check: 10 }).total, 100),
  ],
  [
    question('what-melts-it'),
    'Each brings 10 more weeks, and saves none.',
    () => near(bill({ ...ten, differs: 100, countries: 20 }).total, 200),
  ],
  [question('most-exposed'), '8 boxes. From the day', () => outcome({ reviews: 4, margin: 0 }).exposure === 8],
  [question('most-exposed'), '4.5 boxes. Three months', () => outcome(clock).exposure === 4.5],
  [
    question('most-exposed'),
    '2 boxes, and 2 of slack. Twice the room takes away more than half.',
    () => outcome(roomy).exposure === 2 && outcome(roomy).slack === 2,
  ],
  [
    question('most-exposed'),
    '1 box, and 1 of slack. Twice the reviews do more than twice the room.',
    () => outcome(often).exposure === 1 && outcome(often).slack === 1,
  ],
  [
    question('pairs-less-hub'),
    'answer: 54',
    () =>
      bill({ ...borders, countries: 12 }).agreements - bill({ ...borders, countries: 12, way: 'hub' }).agreements ===
      54,
  ],
  [
    question('still-bare'),
    'Sixteen reviews with 1 point of room, and in the model nothing is exposed any more.',
    () => outcome({ reviews: 16, margin: 1 }).exposure === 0,
  ],
  [
    question('recall-ninths'),
    'Twice as many corners, each a ninth of its size, are two ninths.',
    () => near(outcome(often).exposure / outcome(clock).exposure, 2 / 9),
  ],
  [
    question('recall-pairs'),
    'whatever the check leaves open is tested again',
    () => checks.every((check) => nothing({ ...borders, differs: 100, check })),
  ],
];
