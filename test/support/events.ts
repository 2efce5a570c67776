import fc from 'fast-check';
import type { ProgressEvent } from '#progress/event.ts';

const name = fc.stringMatching(/^[a-z][a-z-]{0,9}(\/[a-z][a-z-]{0,9})?$/);
const common = {
  id: fc.stringMatching(/^[0-9a-z]{12,30}$/),
  at: fc.integer({ min: 0, max: 4e12 }),
  n: fc.integer({ min: 0, max: 9 }),
  v: fc.constant(3 as const),
};
const rev = fc.integer({ min: 1, max: 9 });
const item = { item: name, rev, seed: fc.nat(), response: fc.string({ maxLength: 20 }) };

/** Any valid record of the log, in its newest version. */
export const anyEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({ type: fc.constant('reached' as const), ...common, chapter: name, section: name }),
  fc.record(
    { type: fc.constant('guessed' as const), ...common, figure: name, answer: name, came: name },
    { requiredKeys: ['type', 'id', 'at', 'n', 'v', 'figure', 'answer'] },
  ),
  fc.record({ type: fc.constant('turned' as const), ...common, chapter: name, item: name }),
  fc.record(
    { type: fc.constant('marked' as const), ...common, ...item, within: name },
    { requiredKeys: ['type', 'id', 'at', 'n', 'v', 'item', 'rev', 'seed', 'response'] },
  ),
  fc.record(
    {
      type: fc.constant('answered' as const),
      ...common,
      ...item,
      within: name,
      score: fc.constantFrom(0, 0.5, 1),
      sure: fc.constantFrom(0, 0.35, 0.9, 1),
      took: fc.nat(),
    },
    { requiredKeys: ['type', 'id', 'at', 'n', 'v', 'item', 'rev', 'seed', 'response', 'score'] },
  ),
  fc.record({ type: fc.constant('cleared' as const), ...common, item: name }),
  fc.record(
    { type: fc.constant('recalled' as const), ...common, item: name, rev, knew: fc.boolean(), within: name },
    { requiredKeys: ['type', 'id', 'at', 'n', 'v', 'item', 'rev', 'knew'] },
  ),
  fc.record(
    {
      type: fc.constant('began' as const),
      ...common,
      test: name,
      seed: fc.nat(),
      items: fc.uniqueArray(name, { maxLength: 4 }),
      limit: fc.nat(),
    },
    { requiredKeys: ['type', 'id', 'at', 'n', 'v', 'test', 'seed', 'items'] },
  ),
  fc.record({ type: fc.constant('finished' as const), ...common, sitting: name }),
  fc.record({ type: fc.constant('preferred' as const), ...common, setting: name, value: name }),
);
