import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerLine, answersCsv } from '#classroom/export/answers-csv.ts';
import { csvCell } from '#classroom/export/csv-cell.ts';
import text from '#text/en/ui/gradebook.json';

const heads = text.export.answers;
const line: AnswerLine = {
  name: 'Khalil, Amira',
  number: '10231',
  receipt: 'K7-4MX',
  date: '2026-11-28',
  question: 'payoffs/switch',
  first: 'Beacon, and only “Beacon"',
  firstScore: 0.5,
  last: undefined,
  lastScore: undefined,
  tries: 1,
  sure: 65,
  seconds: 12,
};
const rowsOf = (lines: readonly AnswerLine[]) =>
  parse(Buffer.from(answersCsv(lines, heads)), { bom: true }) as string[][];

describe('the answers as CSV', () => {
  test('are a line a learner and question, under heads', () => {
    expect(rowsOf([line])).toEqual([
      Object.values(heads),
      [
        'Khalil, Amira',
        '10231',
        'K7-4MX',
        '2026-11-28',
        'payoffs/switch',
        'Beacon, and only “Beacon"',
        '0.5',
        '',
        '',
        '1',
        '65',
        '12',
      ],
    ]);
  });

  test('begin with the mark by which spreadsheets know UTF-8, and end every line as RFC 4180 says', () => {
    const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(answersCsv([line, line], heads));
    expect(file.startsWith('\ufeffName,')).toBe(true);
    expect(file.split('\r\n')).toHaveLength(4);
    expect(file.endsWith('\r\n')).toBe(true);
  });

  test('are read by another program as they were, whatever was typed', () => {
    const words = fc
      .string({ unit: 'binary', maxLength: 12 })
      .filter((typed) => typed.isWellFormed() && !/^\s*[=+\-@\t\r\n＝＋－＠]/.test(typed));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }), (typed) => {
        const rows = rowsOf(typed.map(([name, first]) => ({ ...line, name, first })));
        expect(rows.slice(1).map(([name, , , , , first]) => [name, first])).toEqual(typed);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['=HYPERLINK("http://x","y")', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])(
    'hold no formula that somebody typed as a name: %j',
    (name) => {
      const [, [cell] = []] = rowsOf([{ ...line, name }]);
      expect(cell).toBe(`'${name}`);
    },
  );

  test('hold numbers as numbers, below nought too', () => {
    expect(csvCell(-3)).toBe('-3');
    expect(csvCell('-3')).toBe("'-3");
    expect([2 / 3, 0.5, 1, 0].map((score) => csvCell(score))).toEqual(['0.6667', '0.5', '1', '0']);
    expect(csvCell(undefined)).toBe('');
  });
});
