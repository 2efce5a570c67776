import { describe, expect, test } from 'vitest';
import { bitReader } from '#classroom/receipt/bit-reader.ts';
import { bitWriter } from '#classroom/receipt/bit-writer.ts';
import { readGuesses, writeGuesses } from '#classroom/receipt/packed-guesses.ts';
import { readRecord } from '#progress/read-record.ts';
import codes from '#quiz/revisions/codes.json' with { type: 'json' };
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import { contentData, contentFiles, contentText } from '../support/content.ts';

const base = { id: 'moved0000000', at: 1_700_000_000_000, n: 3, v: 4 };

describe('what moved to a chapter of its own', () => {
  test.each([
    [
      { type: 'answered', item: 'many-rules/peak-or-sum', rev: 1, seed: 0, response: 'x', score: 1 },
      { item: 'in-between/peak-or-sum' },
    ],
    [{ type: 'recalled', item: 'many-rules/recall-town', rev: 1, knew: true }, { item: 'in-between/recall-town' }],
    [{ type: 'guessed', figure: 'many-rules/town', answer: 'equal' }, { figure: 'in-between/town' }],
    [{ type: 'tried', figure: 'many-rules/town' }, { figure: 'in-between/town' }],
    [
      { type: 'turned', chapter: 'many-rules', item: 'many-rules/peak-or-sum' },
      { chapter: 'in-between', item: 'in-between/peak-or-sum' },
    ],
    [
      { type: 'began', test: 'part-4', seed: 1, items: ['many-rules/drawn-gap', 'many-rules/peak-or-sum'] },
      { items: ['many-rules/drawn-gap', 'in-between/peak-or-sum'] },
    ],
    [{ type: 'turned', chapter: 'many-rules', item: 'many-rules/both-small' }, { chapter: 'many-rules' }],
  ])('is found in a record under its new name: %o', (happened, now) => {
    expect(readRecord({ ...base, ...happened })).toMatchObject({ event: { ...happened, ...now } });
  });

  test('is what the number in a link means that was made before', () => {
    expect(itemCodes(codes).itemOf(177)).toEqual({ item: 'in-between/peak-or-sum', rev: 1 });
  });

  test('is in a receipt where it was before, so that one that was made before can be read', () => {
    const items = [{ item: 'in-between/peak-or-sum' }, { item: 'many-rules/drawn-gap' }];
    const guesses = [
      { figure: 'in-between/town', answer: 'equal' },
      { figure: 'many-rules/clock', answer: 'half' },
    ];
    const bits = bitWriter();
    writeGuesses(bits, guesses, items);
    expect(readGuesses(bitReader(bits.bytes()), items)).toEqual(guesses);
    // as it was written before
    const before = bitWriter();
    writeGuesses(before, [{ figure: 'many-rules/town', answer: 'equal' }], [{ item: 'many-rules/peak-or-sum' }]);
    const read = readGuesses(bitReader(before.bytes()), [{ item: 'in-between/peak-or-sum' }]);
    expect(read).toEqual([{ figure: 'in-between/town', answer: 'equal' }]);
  });

  test('stands there, and nowhere else', () => {
    const { check } = contentData('en/chapters/18-in-between.mdx') as { check: string[] };
    expect(check).toContain('peak-or-sum');
    expect(contentText('en/chapters/18-in-between.mdx')).toMatch(
      /<Adaptation id="town"[\s\S]*<Recall id="recall-town" \/>/,
    );
    expect(
      contentFiles('.yaml').filter((file) => /questions\/many-rules\/(?:peak-or-sum|recall-town)\./.test(file)),
    ).toEqual([]);
  });
});
