import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Codec } from './codec-case.ts';

const widgetNames = readdirSync('content/en/widgets').map((file) => file.replace('.json', ''));
const files = import.meta.glob<{ codec: Codec }>('./codec/*.ts', { eager: true });
const codecOf = (widget: string): Codec => {
  const file = files[`./codec/${widget}.ts`];
  if (!file) throw new Error(`test/widgets/codec/${widget}.ts is missing`);
  return file.codec;
};

describe.each(widgetNames)('%s', (name) => {
  const { parse, format, initial, props, states } = codecOf(name);

  test('gives back from a link whatever state went into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parse(format(state as never))).toEqual(state);
      }),
    );
  });

  test('either reads a link’s text or throws, and what it reads can be written again', () => {
    const real = fc.sample(states, { numRuns: 40, seed: 1 }).flatMap((state) => format(state as never).split(','));
    const odd = ['x:1', 'd:-1', 'R:NaN', 'p:1e9', 'seed:0x10', 'n:99', 'q:62', 'k:', ':', 's:poker', 'guess:poker'];
    const pieces = fc.constantFrom(...new Set(real), ...odd);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((each) => each.join(',')),
        ),
        (text) => {
          let state: unknown;
          try {
            state = parse(text);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
            return;
          }
          expect(parse(format(state as never))).toEqual(state);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('starts from the props an author may write, and throws on any other', () => {
    for (const right of props) expect(() => initial(right)).not.toThrow();
    for (const wrong of [
      { preset: 'poker' },
      { percent: 101 },
      { seed: -1 },
      { sead: 1 },
      { preset: 1 },
      { labs: 99 },
      { scene: 'poker' },
    ]) {
      expect(() => initial(wrong)).toThrow();
    }
  });
});
