import fc from 'fast-check';
import type { State as Town } from '#widgets/adaptation/state.ts';
import type { State as Announcement } from '#widgets/announcement/state.ts';
import type { State as Claims } from '#widgets/claims/state.ts';
import type { State as Crowd } from '#widgets/crowd/state.ts';
import type { State as Division } from '#widgets/division/state.ts';
import type { State as Gate } from '#widgets/gate/state.ts';
import type { State as Mix } from '#widgets/incentive-mix/state.ts';
import type { State as Inspection } from '#widgets/inspection/state.ts';
import type { State as JointLab } from '#widgets/joint-lab/state.ts';
import type { State as Levers } from '#widgets/levers/state.ts';
import type { State as ManyEyes } from '#widgets/many-eyes/state.ts';
import type { State as Matrix } from '#widgets/payoff-matrix/state.ts';
import type { State as Pillars } from '#widgets/pillars/state.ts';
import { moved } from '#widgets/plugs/crowd.ts';
import type { State as Plugs } from '#widgets/plugs/state.ts';
import type { State as Race } from '#widgets/race/state.ts';
import type { State as Repeated } from '#widgets/repeated/state.ts';
import type { State as Clock } from '#widgets/review-clock/state.ts';
import type { State as Walls } from '#widgets/weakest-link/state.ts';

/** What a question asks a reader to bring about, written out here once more, and the states that the reader can set from its start. */
export interface Asked {
  readonly reach: (start: never) => Iterable<unknown>;
  readonly holds: (state: never) => boolean;
}

/** Keeps the types of a state together within one entry. */
const asked = <State>(reach: (start: State) => Iterable<State>, holds: (state: State) => boolean): Asked => ({
  reach,
  holds,
});

/** Every value of a slider, from `min` to `max`. */
const steps = (min: number, max: number, step: number): number[] =>
  Array.from(
    { length: Math.round((max - min) / step) + 1 },
    (_, place) => Math.round((min + place * step) * 1e6) / 1e6,
  );

/** Every record that takes one of the values of each name. */
function each<Name extends string, Value>(values: Readonly<Record<Name, readonly Value[]>>): Record<Name, Value>[] {
  return (Object.entries(values) as [Name, readonly Value[]][]).reduce<Record<Name, Value>[]>(
    (all, [name, options]) => all.flatMap((one) => options.map((option) => ({ ...one, [name]: option }))),
    [{} as Record<Name, Value>],
  );
}

const slides =
  <State extends object>(values: Readonly<Record<string, readonly unknown[]>>) =>
  (start: State): State[] =>
    each(values).map((changes) => ({ ...start, ...changes }));

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

const less = (x: number, y: number) => x < y - 1e-9;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** One race of chapter 9 after a mix: by how much care is ahead beside a careful lab, and beside one that cuts. */
function ahead(
  [praise = 0, blame = 0, precautions = 0, certificate = 0, liability = 0]: readonly number[],
  risk: number,
) {
  const cut = 20 * (1 - risk);
  const shared = precautions + 2 * liability;
  return [5 + shared + blame + 2 * certificate - cut, shared + praise - cut / 2] as const;
}

const spent = (
  [praise = 0, blame = 0, precautions = 0, certificate = 0, liability = 0]: readonly number[],
  fee: number,
) => praise + blame + 4 * precautions + 3 * certificate + fee * liability;
const turned = (mix: readonly number[], risk = 0.6) => ahead(mix, risk).every((lead) => lead > 1e-9);
const mixes = Object.values(
  each({ a: [0, 1, 2, 3], b: [0, 1, 2, 3], c: [0, 1, 2, 3], d: [0, 1, 2, 3], e: [0, 1, 2, 3] }),
);
const buys = (start: Mix): Mix[] =>
  mixes.flatMap((mix) => [0, 1, 5].map((harm) => ({ ...start, steps: Object.values(mix), harm })));

/** Every pull of one lever or two, and every belief by itself. */
function pulls(start: Levers): Levers[] {
  const names = Object.keys(start.pulls) as (keyof Levers['pulls'])[];
  const tenths = steps(0, 5, 0.1);
  const pairs = names.flatMap((one, place) => names.slice(place + 1).map((other) => [one, other] as const));
  return [
    ...steps(0, 100, 1).map((percent) => ({ ...start, percent })),
    ...pairs.flatMap(([one, other]) =>
      tenths.flatMap((x) => tenths.map((y) => ({ ...start, pulls: { ...start.pulls, [one]: x, [other]: y } }))),
    ),
  ];
}

/** What each is worth at the belief, with every pull counted as its definition has it. */
function leadOfCare({ pulls: x, percent }: Levers): number {
  const p = percent / 100;
  const care = p * (4 + x.upside + x.cost) + (1 - p) * (0 + x.exposure + x.cost);
  const cut = p * (3 - x.advantage - x.fine) + (1 - p) * (2 - x.downside - x.fine);
  return care - cut;
}

/** What cutting all along brings against a grudge that sees a move late, less what a kept deal brings, over all rounds that may come. */
function gainOfCutting({ patience, delay }: Repeated): number {
  const delta = patience / 100;
  return sum(Array.from({ length: 2000 }, (_, round) => delta ** round * ((round < delay ? 5 : 1) - 3)));
}

/** Where a hundred makers end, who choose over and over between a plug worth 10 times the share that has it and one of their own. */
function usersAfter(users: number, gain: number): number {
  let now = users;
  for (let turn = 0; turn < 10_000; turn++) {
    const next = Math.round(100 / (1 + Math.exp(-((10 * now) / 100 - (gain + 1)))));
    if (next === now) return now;
    now = next;
  }
  return now;
}

/** The danger in a race of two labs with 20 weeks of work, where both know how far they are, less that where each knows its own. */
function publishingAdds(cost: number): number {
  const parts = 400;
  const at = (place: number) => (2 * (place + 0.5)) / parts;
  const e = cost / 100;
  let [own, all] = [0, 0];
  for (let i = 0; i < parts; i++)
    for (let j = 0; j < parts; j++) {
      const [first, second] = [Math.max(at(i), at(j)), Math.min(at(i), at(j))];
      own += 1 - Math.min(1, first / (e + 1));
      all += 1 - Math.min(1, (first - second) / e);
    }
  return (all - own) / parts ** 2;
}

const answersOf = 'abcdefghij'.length;
const drawers = ['model', 'experiment', 'case', 'source', 'inference', 'unknown'] as const;

/** For each question that asks to set a figure: what it asks, by another way than its goal's measures. */
export const everyAsked: Readonly<Record<string, Asked>> = {
  'accurate-beliefs/better-silent': asked<Announcement>(
    (start) =>
      each({ c: steps(5, 95, 5), mark: steps(5, 95, 5), q: steps(5, 100, 5) }).flatMap((values) =>
        (['silence', 'private', 'public'] as const).map((way) => ({ ...start, ...values, way }) as Announcement),
      ),
    (state) => {
      if (state.scene !== 'word') return false;
      const { c, mark, q } = state;
      // with 60 in 100 below a mark of 70 the told cannot count on each other, so the letters stop whoever silence would have moved
      const unheard = (100 * c * (100 - q)) / (1e4 - c * q);
      return q === 60 && mark === 70 && c >= mark && less(unheard, mark);
    },
  ),
  'again/hold-the-deal': asked<Repeated>(
    slides({ patience: steps(40, 95, 1), delay: steps(1, 12, 1) }),
    (state) => state.patience <= 85 && less(gainOfCutting(state), 0),
  ),
  'benefit/hold-all': asked<Division>(slides({ fund: steps(0, 3, 0.25), round: [0, 5] }), ({ fund }) => fund === 1.5),
  'crowd/fewer-lost': asked<Crowd>(slides({ labs: steps(2, 12, 1), worth: steps(1.5, 5, 0.5) }), ({ labs, worth }) => {
    // each waits with the chance at which the nine others leave it undone just as often as a week is of its worth
    const waits = (1 / worth) ** (1 / (labs - 1));
    return labs === 10 && waits ** labs <= 0.25;
  }),
  'five-levers/least-pull': asked<Levers>(pulls, (state) => {
    const pulled = sum(Object.values(state.pulls));
    return state.percent === 30 && pulled <= 1.6 + 1e-9 && leadOfCare(state) > 1e-9;
  }),
  'gates/between-two': asked<Gate>(
    slides({ months: steps(1, 10, 1), margin: steps(0, 20, 1) }),
    ({ months, margin }) => {
      const parts = 4000;
      const gaps = Array.from({ length: parts }, (_, place) => (2 * months * (place + 0.5)) / parts);
      const area = (gap: (open: number) => number) => (sum(gaps.map(gap)) * months) / parts;
      const danger = area((open) => Math.min(open, margin));
      return months === 10 && danger <= 30.01 && area((open) => open) - danger <= 75.01;
    },
  ),
  'incentives/protect-them': asked<Mix>(buys, ({ steps: mix, fee, harm }) => {
    const wanted = steps(0.5, 99.5, 1).every((percent) => {
      const risk = percent / 100;
      // both careful are worth a prize in all; both cutting two, but for disasters, which harm as much again for each lab
      const care = 10 - (20 * (1 - risk) - risk * 2 * harm * 10);
      return Math.abs(care) < 1e-9 || turned(mix, risk) === care > 0;
    });
    return harm === 1 && wanted && spent(mix, fee) <= 17;
  }),
  'incentives/seven-tokens': asked<Mix>(buys, ({ steps: mix, fee }) => turned(mix) && spent(mix, fee) <= 7),
  'in-between/lower-and-fewer': asked<Town>(
    slides({ lasts: steps(2, 10, 0.5), between: steps(0.5, 4, 0.5) }),
    ({ lasts, between }) => {
      // forty people, each of whom loses work and finds it at a steady rate, step by step
      const span = 0.002;
      let [working, waiting, peak, years] = [40, 0, 0, 0];
      for (let year = 0; year < 200; year += span) {
        const gone = (working * span) / lasts;
        const back = (waiting * span) / between;
        working -= gone;
        waiting += gone - back;
        peak = Math.max(peak, waiting);
        years += waiting * span;
      }
      return peak <= 7.005 && years <= 60.05;
    },
  ),
  'many-rules/both-small': asked<Clock>(
    slides({ reviews: steps(1, 16, 1), margin: steps(0, 4, 0.5) }),
    ({ reviews, margin }) => {
      const parts = 20_000;
      const period = 4 / reviews;
      const gaps = Array.from({ length: parts }, (_, place) => (4 * period * (place + 0.5)) / parts - margin);
      const area = (of: (gap: number) => number) => (sum(gaps.map(of)) / parts) * 4;
      return area((gap) => Math.max(0, gap)) <= 1.0005 && area((gap) => Math.max(0, -gap)) <= 1.0005;
    },
  ),
  'oversight/half-the-skipping': asked<Inspection>(
    slides({ fine: steps(1, 60, 1), cost: steps(0.1, 8, 0.1) }),
    ({ fine, cost }) => {
      // a visit is worth its cost where skipping is frequent enough; it can deter at all only where it takes away more than skipping gains
      const deters = 0.5 * fine > 1;
      return deters && 100 * (cost / (0.5 * 10)) <= 10 + 1e-9;
    },
  ),
  'payoffs/turn-it': asked<Matrix>(
    (start) =>
      (['R', 'S', 'T', 'P'] as const).flatMap((one) =>
        (['R', 'S', 'T', 'P'] as const).flatMap((other) =>
          steps(-5, 10, 0.5).flatMap((x) =>
            steps(-5, 10, 0.5).map((y) => ({ ...start, row: { ...start.row, [one]: x, [other]: y } })),
          ),
        ),
      ),
    ({ row: { R, S, T, P } }) => {
      const still = [R === 3, S === 0, T === 5, P === 1].filter(Boolean).length;
      return still >= 3 && R > T && P > S && R > P;
    },
  ),
  'safety/bring-down': asked<ManyEyes>(
    slides({ evaluators: steps(1, 20, 1), rule: ['any', 'majority', 'all'], own: [false, true] }),
    ({ evaluators: k, rule, own }) => {
      const least = { any: 1, majority: Math.floor(k / 2) + 1, all: k }[rule];
      const flagged = (x: number) =>
        sum(
          Array.from({ length: k + 1 }, (_, hits) =>
            hits < least ? 0 : choose(k, hits) * x ** hits * (1 - x) ** (k - hits),
          ),
        );
      const caught = own ? flagged(0.5 * 0.8) : 0.8 * flagged(0.5);
      return 100 * (1 - caught) <= 15 && 100 * flagged(0.1) <= 35;
    },
  ),
  'security/lift-them': asked<Walls>(
    (start) =>
      each({ a: steps(0, 4, 1), b: steps(0, 4, 1), c: steps(0, 4, 1), d: steps(0, 4, 1) })
        .map((laid) => Object.values(laid))
        .filter((laid) => sum(laid) <= start.spare && laid.every((courses, i) => courses + (start.walls[i] ?? 0) <= 10))
        .map((laid) => ({ ...start, laid })),
    ({ walls, laid }) => walls.every((wall, place) => wall + (laid[place] ?? 0) >= 5),
  ),
  'shared-research/make-it-pay': asked<JointLab>(
    slides({ other: steps(1, 100, 1), overhead: steps(0, 90, 1) }),
    ({ other, overhead }) => overhead === 20 && 0.8 / Math.sqrt(other / 100) >= 1.5 - 1e-9,
  ),
  'the-race/dearest-open': asked<Race>(
    slides({ cost: steps(5, 100, 5) }),
    ({ cost }) => publishingAdds(cost) < 0 && publishingAdds(cost + 5) > 0,
  ),
  'three-legs/fool-the-card': asked<Pillars>(
    slides({ security: steps(0, 100, 1), underSafety: steps(0, 100, 5), underBenefit: steps(0, 100, 5) }),
    ({ security, safety, benefit, underSafety, underBenefit }) => {
      const stands = (safety / 100) * (1 - (underSafety / 100) * (1 - security / 100));
      const left = (benefit / 100) * (1 - (underBenefit / 100) * (1 - stands));
      return left < 1e-9 && (security + safety + benefit) / 3 >= 60;
    },
  ),
  'three-legs/turn-the-order': asked<Pillars>(slides({ underBenefit: steps(0, 100, 1) }), ({ underBenefit }) => {
    const mu = underBenefit / 100;
    const left = (u: number, b: number) => b * (1 - mu * (1 - 0.9 * u));
    return less(left(0.1, 1), left(0.2, 0.9));
  }),
  'usb/bring-back': asked<Plugs>(
    (start) =>
      steps(0, 8, 0.1).flatMap((gain) =>
        steps(0, 8, 0.1).map((then) => moved(moved(start, 'gain', gain), 'gain', then)),
      ),
    ({ users, gain }) => gain === 3 && users >= 95 && usersAfter(users, 3) === users,
  ),
  'what-we-dont-know/mend-the-cabinet': asked<Claims>(
    (start) => {
      const names = Object.keys(start.filed) as (keyof Claims['filed'])[];
      const few = fc.sample(fc.array(fc.constantFrom(...drawers), { minLength: answersOf, maxLength: answersOf }), {
        numRuns: 500,
        seed: 1,
      });
      const near = fc.sample(fc.subarray([...names.keys()]), { numRuns: 500, seed: 1 });
      const right = [
        'experiment',
        'model',
        'source',
        'case',
        'model',
        'source',
        'case',
        'model',
        'inference',
        'unknown',
      ] as const;
      const filed = (letters: readonly (typeof drawers)[number][]) =>
        ({ ...start, filed: Object.fromEntries(names.map((name, i) => [name, letters[i]])) }) as Claims;
      return [
        filed(right),
        ...few.map(filed),
        ...near.map((wrong) => filed(right.map((drawer, i) => (wrong.includes(i) ? 'unknown' : drawer)))),
      ];
    },
    ({ filed }) => {
      const may = [
        'experiment',
        'model',
        'source',
        'case',
        'model',
        'source unknown',
        'case',
        'model experiment',
        'inference',
        'unknown',
      ];
      return Object.values(filed).every((drawer, place) => may[place]?.split(' ').includes(drawer));
    },
  ),
};
