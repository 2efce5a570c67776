import { describe, expect, test } from 'vitest';
import { contentFiles, flat, mdxBody } from '../support/content.ts';
import { asNumber, counting, numerals } from '../support/numerals.ts';
import { openFigure } from '../support/opened-figure.ts';
import { stateLinks } from './state-links.ts';

/** Where a link with a state stands: its chapter, what it opens, and its sentences up to the next such link. */
interface Found {
  readonly chapter: string;
  readonly opens: string;
  readonly passage: string;
}

const link = /\]\(\/en\/play\/[a-z-]+\/#([^)\s"]+)[^)]*\)|play="[a-z-]+\/#([^"]+)"/g;
const sentenceBefore = (text: string, at: number) =>
  Math.max(0, ...['. ', '? ', ': '].map((end) => text.lastIndexOf(end, at) + end.length));

const found = contentFiles('.mdx')
  .filter((file) => file.includes('/chapters/'))
  .flatMap((file): Found[] => {
    const chapter = (file.split('/').at(-1) as string).replace('.mdx', '');
    const paragraphs = mdxBody(file)
      .replace(/<(Cite|Note)\b[^>]*>[\s\S]*?<\/\1>/g, '')
      .split(/\n\n+/);
    return paragraphs.flatMap((paragraph) => {
      const links = [...paragraph.matchAll(link)];
      const from = links.map(({ index, 0: { length } }) => {
        const markdown = paragraph[index] === ']';
        return markdown ? sentenceBefore(paragraph, paragraph.lastIndexOf('[', index)) : index + length + 1;
      });
      return links.map((match, i) => {
        const next = links[i + 1];
        const to = next ? Math.max(from[i + 1] as number, match.index) : paragraph.length;
        const passage = paragraph.slice(from[i], to).replace(/\]\([^)]*\)|<[^>]*>|\[/g, '');
        return { chapter, opens: (match[1] ?? match[2]) as string, passage: flat(passage).trim() };
      });
    });
  });

const promiseOf = ({ chapter, opens }: Found) =>
  stateLinks.find((each) => each.chapter === chapter && each.opens[0].at === opens);
const listed = (text = '') => text.split(' ').filter(Boolean);

describe('a link that opens a figure in a state', () => {
  test('there are some, and each that is listed stands in its chapter', () => {
    expect(found.length).toBeGreaterThan(30);
    for (const { chapter, opens } of stateLinks) {
      expect(
        found.some((each) => each.chapter === chapter && each.opens === opens[0].at),
        `${chapter}: ${opens[0].at}`,
      ).toBe(true);
    }
  });

  test.each(found)('$chapter, $opens: every numeral of its sentences is promised or excepted', (each) => {
    const wanted = numerals(each.passage).filter(counting);
    const promise = promiseOf(each);
    const given = [
      ...(promise?.opens.flatMap(({ sets, says }) => [...listed(sets), ...listed(says)]) ?? []),
      ...Object.keys(promise?.except ?? {}),
    ];
    expect(
      wanted.filter((numeral) => !given.includes(numeral)),
      each.passage,
    ).toEqual([]);
    const named = numerals(each.passage).map(asNumber);
    expect(
      given.filter((numeral) => !named.includes(asNumber(numeral)) && !(numeral in { 100: 1 })),
      `promised, and not in: ${each.passage}`,
    ).toEqual([]);
  });

  test.each(found)('$chapter, $opens: the figure says what its sentences say', async (each) => {
    for (const { at, sets, says } of promiseOf(each)?.opens ?? [{ at: each.opens }]) {
      const { sentence, table } = await openFigure(at);
      const shown = [sentence, table.caption, ...table.columns, ...table.rows.flat()].join(' | ');
      const said = numerals(shown).map(asNumber);
      expect(
        listed(says).filter((numeral) => !said.includes(asNumber(numeral)) && !shown.includes(` ${numeral} `)),
        `${at} says: ${shown}`,
      ).toEqual([]);
      const set = at.split(/[:,-]/);
      expect(
        listed(sets).filter((numeral) => !set.includes(asNumber(numeral))),
        at,
      ).toEqual([]);
    }
  });

  test('no more than five numerals are excepted, each with its reason', () => {
    const reasons = stateLinks.flatMap(({ except }) => Object.values(except ?? {}));
    expect(reasons.length).toBeLessThanOrEqual(5);
    for (const reason of reasons) expect(reason.split(' ').length).toBeGreaterThan(5);
  });
});
