import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '#content/bank/read-content.ts';
import { begun } from '#content/overlay/begun.ts';
import { marked } from '#content/overlay/marked.ts';
import { translations } from '#content/overlay/translations.ts';
import { translationProblems } from '#content/translated-words.ts';

const real = readContent(join(import.meta.dirname, '../../content'));
const known = translations(real, 'en', 'fr');
const begunFiles = known.map(({ path, translates }) => {
  const source = real.get(`en/${path}`) ?? '';
  return { path, source, text: marked(path, begun(path, source), translates) };
});

describe('a translation that was begun', () => {
  test('fits its source, in every file of the course, once nothing is left to translate', () => {
    const filledIn = begunFiles.map(({ path, text }) => [`fr/${path}`, text.replaceAll('TODO ', '')] as const);
    const files = new Map([...real, ...filledIn]);
    const odd = translations(files, 'en', 'fr').filter(
      ({ state, lacks, misfits }) => state !== 'current' || lacks.length || misfits.length,
    );
    expect(odd).toEqual([]);
    expect(translationProblems(files).filter(({ problem }) => !problem.includes('plural form'))).toEqual([]);
    expect(filledIn.length).toBeGreaterThan(300);
  });

  test('says of every text that it is to be translated', () => {
    const said = begunFiles.map(({ path, source, text }) => [path, source === text, text.includes('TODO ')]);
    expect(said.filter(([, isSame, isMarked]) => isSame || !isMarked)).toEqual([]);
  });

  test('holds words alone, at the ids of their source', () => {
    const path = 'questions/usb/lightning.yaml';
    const source = real.get(`en/${path}`) ?? '';
    const { prompt, hint, options } = parse(source);
    const said = options.map(({ id, text, why }: Record<string, string>) => [
      id,
      { text: `TODO ${text?.trim()}`, why: `TODO ${why?.trim()}` },
    ]);
    expect(parse(begun(path, source))).toEqual({
      prompt: `TODO ${prompt.trim()}`,
      options: Object.fromEntries(said),
      hint: `TODO ${hint.trim()}`,
    });
  });

  test('of a text keeps its headings’ ids, its formulas and its figures', () => {
    const source = `---
title: About
lede: Who.
---

## Two letters

One.<Cite id="x">A work.</Cite>

$$
a + b
$$

<Plugs id="plugs" />

- so
`;
    expect(begun('pages/about.mdx', source)).toBe(`---
title: "TODO About"
lede: "TODO Who."
---

## TODO Two letters [#two-letters]

TODO One.<Cite id="x">A work.</Cite>

$$
a + b
$$

<Plugs id="plugs" />

- TODO so
`);
  });
});
