import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#content/bank/check-content.ts';
import { faultText } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';
import { generators } from '#quiz/all-generators.ts';
import { wrongProps } from '#widgets/placed-props.ts';

const real = readContent(join(import.meta.dirname, '../../content'));
const readers = import.meta.glob<(props: unknown) => unknown>('/src/widgets/*/read.ts', {
  eager: true,
  import: 'initial',
});
const byFolder = Object.fromEntries(Object.entries(readers).map(([path, read]) => [path.split('/')[3] ?? '', read]));

/** A small world: a course of two chapters, a source, a term and a case. */
const small = {
  'sources.yaml': '- id: smith2001\n',
  'en/course.yaml': 'parts:\n  - entries: [{ slug: first }, { slug: second }]\n  - entries: [{ slug: game }]\n',
  'en/glossary.yaml': 'terms: [{ id: trap }]\n',
  'en/cases/fire.yaml': `number: 1
field: fire
year: "1900"
title: A fire
done: Put out.
reach: One house.
effect: none
shows: [safety]
story:
  - It burned, as in [chapter N](chapter:first).
numbers:
  - { value: "1", label: house }
doubt: It rained.
sources:
  - smith2001
`,
  'en/chapters/01-first.mdx': `---
slug: first
objectives: []
check: []
---

You see <Cite id="smith2001">it</Cite>, a <Term id="trap">trap</Term>, and [chapter N](chapter:second).

<Figure id="one" />

<CaseFile id="fire" />

<Other id="two" />
`,
};

/** What the check says of the small world with one text in one file replaced by another. */
function faultsWith(file: keyof typeof small = 'sources.yaml', text = '', by = text): readonly string[] {
  expect(small[file]).toContain(text);
  const files = new Map(Object.entries({ ...small, [file]: small[file].replace(text, by) }));
  return checkContent(files, generators).map(faultText);
}

describe('the content', () => {
  test('is sound', () => {
    expect(checkContent(real, generators).map(faultText)).toEqual([]);
    expect(faultsWith()).toEqual([]);
  });

  test.each([
    [
      'en/chapters/01-first.mdx',
      '<Other id="two" />',
      '<Other\n  id="one" />',
      13,
      'the id one belongs to the figure in line 9',
    ],
    ['en/chapters/01-first.mdx', '<Other', '## A\n\n## A\n\n<Other', 15, 'the id a belongs to the heading in line 13'],
    [
      'en/chapters/01-first.mdx',
      '<Other',
      '## B [#a]\n\n### A\n\n<Other',
      15,
      'the id a belongs to the heading in line 13',
    ],
    ['en/chapters/01-first.mdx', '<Other', '## A [#one]\n\n<Other', 13, 'the id one belongs to the figure in line 9'],
    ['en/chapters/01-first.mdx', '<Other', '## Limit\n\n<Other', 13, 'the id limit belongs to the chapter itself'],
    ['en/chapters/01-first.mdx', '<Other', '## A [#A b]\n\n<Other', 13, 'wants an id'],
    ['en/chapters/01-first.mdx', '<Other', '## ?!\n\n<Other', 13, 'wants an id'],
    ['en/chapters/01-first.mdx', 'chapter:second', 'chapter:third', 7, 'refers to third, which is no chapter'],
    ['en/chapters/01-first.mdx', 'chapter:second', 'chapter:game', 7, 'refers to game, which is no chapter'],
    ['en/chapters/01-first.mdx', '[chapter N]', '[the next one]', 7, 'without an N'],
    [
      'en/chapters/01-first.mdx',
      'id="smith2001"',
      'id="smith2002"',
      7,
      'smith2002, which is not in content/sources.yaml',
    ],
    ['en/chapters/01-first.mdx', 'id="trap"', 'id="tarp"', 7, 'tarp, which is not in the glossary'],
    ['en/chapters/01-first.mdx', 'id="fire"', 'id="water"', 11, 'water, which is not in the folder of cases'],
    ['en/chapters/01-first.mdx', '<Figure', 'TODO a figure <Figure', 9, 'is not filled in: TODO a figure'],
    ['en/cases/fire.yaml', '- smith2001', '- smith2002', 15, 'content/sources.yaml has no smith2002'],
    ['en/cases/fire.yaml', 'chapter:first', 'chapter:frist', 10, 'refers to frist'],
    ['en/cases/fire.yaml', 'effect: none', 'effect: great', 7, 'effect: '],
    ['en/cases/fire.yaml', 'rained', 'TODO', 13, 'is not filled in'],
    ['en/cases/fire.yaml', 'shows: [safety]', 'shows: [safety', 9, ''],
  ] as const)('%s with “%s” as “%s” is refused in line %i', (file, text, by, line, message) => {
    expect(
      faultsWith(file, text, by).some((fault) => fault.startsWith(`${file}:${line}: `) && fault.includes(message)),
      faultsWith(file, text, by).join('\n'),
    ).toBe(true);
  });
});

describe('the props of the figures that a text places', () => {
  test('are all known in the chapters that there are', () => {
    const chapters = [...real].filter(([file]) => file.includes('/chapters/'));
    expect(chapters.length).toBeGreaterThan(0);
    for (const [file, text] of chapters) expect(wrongProps(text, byFolder), file).toEqual([]);
  });

  test('are refused with their line where no such prop or value is', () => {
    const text = 'Look.\n\n<Levers id="levers" preset="stag-hunt" percent={30} predict />\n';
    expect(wrongProps(text, byFolder)).toEqual([]);
    for (const [right, wrong] of [
      ['percent={30}', 'pecrent={30}'],
      ['percent={30}', 'percent={130}'],
      ['percent={30}', 'percent="30"'],
      ['preset="stag-hunt"', 'preset="hunt"'],
      ['predict', 'prdeict'],
    ] as const) {
      expect(wrongProps(text.replace(right, wrong), byFolder), wrong).toMatchObject([{ line: 3 }]);
    }
  });
});
