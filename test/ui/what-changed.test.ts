import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whatChanged } from '#ui/what-changed.ts';
import type { Codec } from '../widgets/codec-case.ts';

type Describe = (state: unknown, ...rest: readonly unknown[]) => string;
const describers = import.meta.glob<{ describe: Describe }>('../../src/widgets/*/describe.ts', { eager: true });
const codecs = import.meta.glob<{ codec: Codec }>('../widgets/codec/*.ts', { eager: true });
const texts = import.meta.glob<{ default: unknown }>('../../content/en/widgets/*.json', { eager: true });
const names = readdirSync('content/en/widgets').map((file) => file.replace('.json', ''));

/** The sentence of a widget's figure in a state. */
function say(name: string, state: unknown): string {
  const describeState = describers[`../../src/widgets/${name}/describe.ts`]?.describe as Describe;
  const text = texts[`../../content/en/widgets/${name}.json`]?.default;
  return name === 'tournament' ? describeState(state, undefined, text, 'en') : describeState(state, text, 'en');
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const race = (number: number, cost = 100) => {
  const { parse } = (codecs['../widgets/codec/race.ts'] as { codec: Codec }).codec;
  return say('race', parse(`s:one,k:own,n:2,e:${cost},w:20,r:${number}`));
};

describe('a figure speaks only of what changed', () => {
  test('one new sentence of three is spoken alone', () => {
    expect(whatChanged('You cut. Beacon ships safe. You get 5.', 'You cut. Beacon cuts. You get 1.', 'en')).toBe(
      'Beacon cuts. You get 1.',
    );
  });

  test('of a long sentence, only the clause with another number', () => {
    const long = (beacon: number) =>
      `Of 20 weeks of work, Anvil has done 14 in all, Beacon has done ${beacon}, and Cobalt, which began last of the three, has done 2.5.`;
    expect(whatChanged(long(15), long(16), 'en')).toBe('Beacon has done 16.');
  });

  test('a decimal point and a percent sign end no sentence', () => {
    const at = (percent: number) => `At ${percent}.5 % the lines cross at 66.7 %. Cutting is worth 2.3.`;
    expect(whatChanged(at(30), at(31), 'en')).toBe('At 31.5 % the lines cross at 66.7 %.');
  });

  test('nothing heard yet: all of it; nothing new: nothing', () => {
    expect(whatChanged('', race(5), 'en')).toBe(race(5));
    expect(whatChanged(race(5), race(5), 'en')).toBe('');
  });

  test('another race is told without the averages, which are the same', () => {
    const said = whatChanged(race(5), race(6), 'en');
    expect(said).toContain('Flint has done 11');
    expect(said).not.toContain('the danger over all races');
    expect(words(said).length).toBeLessThan(words(race(6)).length / 2);
  });

  for (const name of names) {
    test(`${name}: every word that was not there before is spoken`, () => {
      const { states } = (codecs[`../widgets/codec/${name}.ts`] as { codec: Codec }).codec;
      fc.assert(
        fc.property(states, states, (one, other) => {
          const [before, after] = [say(name, one), say(name, other)];
          const bare = (text: string) => words(text).map((word) => word.replace(/[,;:.]$/, ''));
          const known = new Set(bare(before));
          const spoken = new Set(bare(whatChanged(before, after, 'en')));
          expect(bare(after).filter((word) => !known.has(word) && !spoken.has(word))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });
  }
});
