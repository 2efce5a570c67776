import fc from 'fast-check';
import type { ProgressEvent } from '#progress/event.ts';

const name = fc.stringMatching(/^[a-z][a-z/-]{0,20}$/);
const common = {
  id: fc.stringMatching(/^[0-9a-z]{12,30}$/),
  at: fc.integer({ min: 0, max: 4e12 }),
  v: fc.constant(1 as const),
};
const item = { item: name, rev: fc.integer({ min: 1, max: 9 }), response: fc.string({ maxLength: 20 }) };

/** Any valid record of the log. */
export const anyEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({ type: fc.constant('reached' as const), ...common, chapter: name, section: name }),
  fc.record({ type: fc.constant('guessed' as const), ...common, figure: name, answer: name }),
  fc.record({ type: fc.constant('turned' as const), ...common, chapter: name, item: name }),
  fc.record({ type: fc.constant('marked' as const), ...common, ...item }),
  fc.record({ type: fc.constant('answered' as const), ...common, ...item, score: fc.constantFrom(0, 0.5, 1) }),
  fc.record({ type: fc.constant('cleared' as const), ...common, item: name }),
);
