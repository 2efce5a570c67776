import { describe, expect, test } from 'vitest';
import type { Codec } from './codec-case.ts';
import links from './old-links.json' with { type: 'json' };

/*
 * How every figure read a link, on its grid and off it, before figures shared what reads a setting: frozen then, never to be
 * written again. What a link `reads` as stands as the link that is made of it.
 */
const codecs = import.meta.glob<{ codec: Codec }>('./codec/*.ts', { eager: true });

describe.each(Object.entries(links))('%s', (widget, { reads, refuses }) => {
  const { parse, format } = (codecs[`./codec/${widget}.ts`] as { codec: Codec }).codec;

  test('reads every old link as it did', () => {
    const read = Object.keys(reads).map((link) => [link, format(parse(link) as never)]);
    expect(Object.fromEntries(read)).toEqual(reads);
  });

  test('refuses what it refused', () => {
    for (const link of refuses) expect(() => parse(link), link).toThrow();
  });
});
