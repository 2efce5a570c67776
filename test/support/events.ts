import fc from 'fast-check';
import type { ProgressEvent } from '#progress/event.ts';
import { ledger, ledgerEntries } from '#progress/ledger.ts';

const name = fc.stringMatching(/^[a-z][a-z-]{0,9}(\/[a-z][a-z-]{0,9})?$/);
const common = {
  id: fc.stringMatching(/^[0-9a-z]{12,30}$/),
  at: fc.integer({ min: 0, max: 4e12 }),
  n: fc.integer({ min: 0, max: 9 }),
  v: fc.constant(4 as const),
  context: fc.oneof(fc.constantFrom('review', 'sitting/a', 'assignment/a'), name),
  build: name,
};
/** What may be missing. */
const optional = ['context', 'build', 'came', 'sure', 'took', 'limit', 'day'];
const rev = fc.integer({ min: 1, max: 9 });
const figure = fc.tuple(name, name).map((parts) => parts.join('/'));
const item = { item: name, rev, seed: fc.nat(), response: fc.string({ maxLength: 20 }) };

/** What each type of record says beside its envelope; a type that lacks here does not compile. */
const types: { readonly [Type in ProgressEvent['type']]: Readonly<Record<string, fc.Arbitrary<unknown>>> } = {
  reached: { chapter: name, section: name },
  guessed: { figure, answer: name, came: name },
  tried: { figure },
  shown: { figure },
  chose: {
    entry: fc.constantFrom(...ledgerEntries),
    option: fc.oneof(fc.constantFrom(...Object.values(ledger).flat()), name),
  },
  doubted: { claim: name, drawer: name },
  planned: { steps: fc.uniqueArray(name, { maxLength: 3 }), day: fc.constantFrom('2026-12-07', '2027-02-28') },
  played: { game: name, link: fc.stringMatching(/^t:[a-z]{1,9},seed:\d{1,9}$/) },
  turned: { chapter: name, item: name },
  marked: item,
  answered: { ...item, score: fc.constantFrom(0, 0.5, 1), sure: fc.constantFrom(0, 0.35, 0.9, 1), took: fc.nat() },
  cleared: { item: name },
  recalled: { item: name, rev, knew: fc.boolean() },
  began: { test: name, seed: fc.nat(), items: fc.uniqueArray(name, { maxLength: 4 }), limit: fc.nat() },
  finished: { sitting: name },
  assigned: { assignment: name, link: fc.stringMatching(/^[\w.-]{1,40}$/), seed: fc.nat() },
  handed: { assignment: name, receipt: fc.stringMatching(/^[0-9A-Z]{2}-[0-9A-Z]{3}$/) },
  preferred: { setting: name, value: name },
};

/** Any valid record of the log, in its newest version. */
export const anyEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  ...Object.entries(types).map(([type, own]) => {
    const fields = { type: fc.constant(type), ...common, ...own };
    const requiredKeys = Object.keys(fields).filter((field) => !optional.includes(field)) as (keyof typeof fields)[];
    return fc.record(fields, { requiredKeys, noNullPrototype: true }) as unknown as fc.Arbitrary<ProgressEvent>;
  }),
);
