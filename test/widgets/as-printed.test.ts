import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { starts as gate } from '#widgets/gate/state.ts';
import { starts as jointLab } from '#widgets/joint-lab/state.ts';
import { starts as repeated } from '#widgets/repeated/state.ts';
import { isLongRun } from '../support/endurance.ts';
import type { Codec } from './codec-case.ts';

/*
 * What a figure says of two numbers must be true of them as they are printed, and a quantity is printed alike in the sentence and
 * in the table. Swept over drawn states; the long run draws twenty times as many.
 */

type Said = (...args: unknown[]) => string;
type Tabled = (...args: unknown[]) => Table;
const codecs = import.meta.glob<{ codec: Codec }>('./codec/*.ts', { eager: true });
const sentences = import.meta.glob<{ describe: Said }>('../../src/widgets/*/describe.ts', { eager: true });
const tables = import.meta.glob<{ table: Tabled }>('../../src/widgets/*/table.ts', { eager: true });
const widgets = readdirSync('content/en/widgets').map((file) => file.replace('.json', ''));

const wordsOf = (widget: string) => JSON.parse(readFileSync(`content/en/widgets/${widget}.json`, 'utf8'));

/** The sentence and the table of a state, as its figure has them. */
function showing(widget: string) {
  const rest = [...(widget === 'tournament' ? [undefined] : []), wordsOf(widget), 'en'];
  const { describe: says } = sentences[`../../src/widgets/${widget}/describe.ts`] as { describe: Said };
  const { table } = tables[`../../src/widgets/${widget}/table.ts`] as { table: Tabled };
  return { sentence: (state: unknown) => says(state, ...rest), table: (state: unknown) => table(state, ...rest) };
}

/** Checks every state that is drawn, as an author could link to it: without a guess. */
function sweep(widget: string, check: (state: Record<string, unknown>) => void) {
  const { codec } = codecs[`./codec/${widget}.ts`] as { codec: Codec };
  for (const state of exhaustive[widget]?.() ?? []) check(state);
  fc.assert(
    fc.property(codec.states as fc.Arbitrary<Record<string, unknown>>, (state) => {
      check({ ...state, guess: undefined });
    }),
    { numRuns: drawn(widget) * (isLongRun ? 20 : 1) },
  );
}

const n = '(−?[\\d,]+(?:\\.\\d+)?)';
const asNumber = (text: string) => Number(text.replace('−', '-').replace(/,/g, ''));
const more = (x: number, y: number) => x > y;
const less = (x: number, y: number) => x < y;
const same = (x: number, y: number) => x === y;
const some = (x: number) => x > 0;
type Comparison = readonly [pattern: string, holds: (...printed: number[]) => boolean];

/** What each figure says of its numbers, and what must then be true of them as printed. */
const comparisons: Readonly<Record<string, readonly Comparison[]>> = {
  repeated: [
    [`expect ${n} points, more than the ${n}`, more],
    [`expect ${n} points, less than the ${n}`, less],
  ],
  levers: [
    [`worth ${n} to you and cutting corners ${n}\\. Shipping safe is the better`, more],
    [`worth ${n} to you and cutting corners ${n}\\. Cutting corners is the better`, less],
    [`worth ${n} to you and cutting corners ${n}\\. The two are worth the same`, same],
  ],
  plugs: [[`worth ${n} (?:more|less) than`, some]],
  'weakest-link': [
    [`make ${n} more fail`, some],
    [`${n} more would fail`, some],
    [`That is ${n} more than`, some],
  ],
  'joint-lab': [
    [`each, ${n} in all\\. Together, .* they prove ${n}, [^.]+ more\\.`, less],
    [`each, ${n} in all\\. Together, .* they prove ${n}, [^.]+ less\\.`, more],
    [`each, ${n} in all\\. Together, .* they prove ${n}, (?:just|about) as many\\.`, same],
    [`with ${n} percent .* more\\. Joining pays while it takes less than ${n} percent`, less],
    [`with ${n} percent .* less\\. Joining pays while it takes less than ${n} percent`, (x, y) => x >= y],
    [`${n} ahead`, some],
    [`gains ${n} percent of what was agreed`, some],
  ],
  gate: [
    [`danger adds up to ${n}, where no gate would leave ${n}`, less],
    [`it adds up to ${n}, .* leave a danger of ${n}, and no waiting`, less],
    [`danger adds up to ${n}, .* leave the same ${n}`, same],
  ],
  race: [
    [`${n} % if each knows its own and ${n} % .* riskier`, less],
    [`${n} % if each knows its own and ${n} % .* safer`, more],
    [`${n} % if each knows its own and ${n} % .* about as safe`, (x, y) => Math.abs(x - y) < 0.101],
  ],
  inspection: [
    [`come on ${n} of 100 days, .* you would have to promise ${n}\\.`, less],
    [`come on ${n} of 100 days, .* It takes ${n} to`, (x, y) => x >= y],
    [`On ${n} days? it is`, some],
  ],
  'review-clock': [[`capability is ${n} points? above`, some]],
  pillars: [[`built to ${n}, and ${n} of it stands`, more]],
  'many-eyes': [[`stops ${n} of 100 unsafe systems and lets ${n} through`, (x, y) => Math.abs(x + y - 100) < 1e-9]],
  'incentive-mix': [[`${n} ahead`, some]],
  recognition: [
    [`That is ${n} weeks instead of ${n}\\.`, less],
    [`and ${n} on testing again`, some],
  ],
  crowd: [[`Nobody acts ${n} % .* but never to ${n} %`, less]],
  announcement: [
    [`is ${n} % sure of the other, and ${n} % is enough`, (x, y) => x >= y],
    [`is ${n} % sure of the other, and needs ${n} %`, less],
    [`worried with ${n} %, and ${n} % is enough`, (x, y) => x >= y],
    [`worried with ${n} %, and it needs ${n} %`, less],
  ],
  division: [
    [
      `have ${n} together; with everybody in it was ${n}\\. That would be enough for all five, who have ${n}`,
      (_, x, y) => x >= y,
    ],
    [`it was ${n}\\. No way to divide that holds all five, who have ${n}`, less],
    [`Each gets ${n}\\. .* would have more alone, ${n}, and leaves`, less],
    [
      `An even share is ${n}, of which .* pays? ${n} into the fund and keeps? ${n}\\.`,
      (x, y, z) => Math.abs(x - y - z) < 1e-9,
    ],
  ],
};

/** A quantity that stands both in the sentence and in the table’s row of the state: which row, and which of its columns. */
type Row = readonly [row: (state: never) => unknown, columns: readonly number[], where?: (state: never) => boolean];
const rows: Readonly<Record<string, readonly Row[]>> = {
  crowd: [
    [
      ({ labs }: { labs: number }) => labs,
      [1, 2, 3],
      ({ game, labs }: { game: string; labs: number }) => game === 'public-good' && labs > 1,
    ],
    [({ labs }: { labs: number }) => labs, [1, 2], ({ game }: { game: string }) => game === 'volunteer'],
  ],
  gate: [
    [
      ({ stages }: { stages: number }) => stages,
      [1, 2, 3],
      ({ scene, stages }: { scene: string; stages: number }) => scene !== 'margin' && scene !== 'pledge' && stages > 1,
    ],
    [
      ({ signers }: { signers: number }) => signers,
      [5],
      ({ scene, signers, fails }: { scene: string; signers: number; fails: number }) =>
        scene === 'pledge' && signers > 0 && fails === 0,
    ],
    [({ months }: { months: number }) => months, [2], ({ scene }: { scene: string }) => scene === 'margin'],
  ],
  inspection: [
    [
      ({ fine }: { fine: number }) => fine,
      [1, 2, 3, 4, 5],
      ({ scene, promised }: { scene: string; promised?: number }) => scene === 'fine' && promised === undefined,
    ],
    [
      ({ promised }: { promised: number }) => promised,
      [1, 2, 3, 4, 5],
      ({ promised }: { promised?: number }) => promised !== undefined,
    ],
  ],
  'joint-lab': [
    [
      ({ other }: { other: number }) => other,
      [1, 2, 3, 4],
      ({ scene, other }: { scene: string; other: number }) => scene === 'fit' && other < 100,
    ],
  ],
  'many-eyes': [
    [
      ({ evaluators }: { evaluators: number }) => evaluators,
      [1],
      ({ scene, own }: { scene: string; own: boolean; rule: string }) => scene === 'eyes' && !own,
    ],
  ],
  'review-clock': [[({ reviews }: { reviews: number }) => reviews, [1, 2, 3]]],
  recognition: [[({ differs }: { differs: number }) => differs, [2], ({ way }: { way: string }) => way !== 'alone']],
  pillars: [[() => wordsOf('pillars').table.asItIs, [1, 2, 4], ({ raised }: { raised?: string }) => !raised]],
};

/** Every state where they are few enough to be tried one by one: few of them are ties. */
const exhaustive: Readonly<Record<string, () => Record<string, unknown>[]>> = {
  'joint-lab': () =>
    upTo(1, 100).flatMap((other) => upTo(0, 90).map((overhead) => ({ ...jointLab.fit, other, overhead }))),
  repeated: () =>
    upTo(40, 95).flatMap((patience) =>
      upTo(1, 12).flatMap((delay) => [true, false].map((slip) => ({ ...repeated.late, patience, delay, slip }))),
    ),
  gate: () =>
    [0, 1, 2].flatMap((shape) =>
      upTo(1, 20).flatMap((stages) => upTo(0, 20).map((half) => ({ ...gate.price, shape, stages, weight: half / 2 }))),
    ),
};
const upTo = (from: number, to: number) => Array.from({ length: to + 1 - from }, (_, more) => from + more);

/** What is drawn of each widget: few states where nothing is compared, or where a state takes long. */
const drawn = (widget: string) => (widget in comparisons ? (widget === 'repeated' ? 600 : 1500) : 60);

describe.each(widgets)('%s', (widget) => {
  const { sentence, table } = showing(widget);

  test('compares its numbers as they are printed, and prints a quantity in its table as in its sentence', () => {
    sweep(widget, (state) => {
      const said = sentence(state);
      expect(said).not.toMatch(/\b0 ahead|\b0 more\b|\b0 less\b/);
      for (const [pattern, holds] of comparisons[widget] ?? []) {
        for (const [, ...numbers] of said.matchAll(new RegExp(pattern, 'g'))) {
          expect(holds(...numbers.map(asNumber)), `${said}\n  ${pattern}: ${numbers}`).toBe(true);
        }
      }
      const { rows: all } = table(state);
      for (const cell of all.flat()) {
        if (typeof cell === 'number') expect(printed(cell), 'no finer than hundredths').toBe(cell);
      }
      const named = [...said.matchAll(new RegExp(n, 'g'))].map(([number]) => asNumber(number));
      for (const [key, columns, where = () => true] of rows[widget] ?? []) {
        if (!where(state as never)) continue;
        const row = all.find(([first]) => first === key(state as never));
        expect(row, 'the state has a row').toBeDefined();
        for (const column of columns) {
          const cell = row?.[column];
          if (typeof cell === 'number' && cell !== 0)
            expect(named, `column ${column} of ${row}, in: ${said}`).toContain(Math.abs(cell));
        }
      }
    });
  });
});
