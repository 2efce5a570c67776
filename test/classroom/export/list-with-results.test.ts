import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listWithResults, type PersonResult } from '#classroom/export/list-with-results.ts';
import { type Roster, readRoster } from '#classroom/roster/read-roster.ts';
import text from '#text/en/ui/gradebook.json';
import { inUtf16 } from '../samples/documents.ts';
import { rosters } from '../samples/rosters.ts';

const heads = text.export.list;
const bytesOf = (list: string) => new TextEncoder().encode(list);
const rosterOf = (bytes: Uint8Array): Roster => {
  const reading = readRoster(bytes);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.roster;
};
const resultOf = (row: number): PersonResult => ({ answered: 7, right: row, date: '2026-11-28' });
/** The list with a result for everybody but the last. */
const withResults = (bytes: Uint8Array) => {
  const roster = rosterOf(bytes);
  const results = new Map(roster.people.slice(0, -1).map(({ row }) => [row, resultOf(row)] as const));
  return { roster, results, file: listWithResults(roster, results, heads) };
};
const asText = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('your list with results', () => {
  test('is the same file with three columns more', () => {
    const list = 'Nr.;Name;"Remark"\r\n1;"Khalil; Amira";a ""b""\r\n2;=cmd;\r\n';
    expect(asText(withResults(bytesOf(list)).file)).toBe(
      'Nr.;Name;"Remark";Answered;Right at the first try;Handed in\r\n1;"Khalil; Amira";a ""b"";7;1;2026-11-28\r\n2;=cmd;;;;\r\n',
    );
  });

  test('has quotation marks where everything had them', () => {
    const list = '"Name","Number"\n"Amira Khalil","1"\n"Ben Otte","2"';
    expect(asText(withResults(bytesOf(list)).file)).toBe(
      '"Name","Number","Answered","Right at the first try","Handed in"\n"Amira Khalil","1","7","1","2026-11-28"\n"Ben Otte","2","","",""',
    );
  });

  test('leaves what is above the heads and between people alone', () => {
    const list = 'Klasse 10B\r\n\r\nNr.;Nachname;Vorname\r\n1;Khalil;Amira\r\n\r\n2;Otte;Ben\r\n;;\r\n';
    expect(asText(withResults(bytesOf(list)).file)).toBe(
      'Klasse 10B\r\n\r\nNr.;Nachname;Vorname;Answered;Right at the first try;Handed in\r\n1;Khalil;Amira;7;3;2026-11-28\r\n\r\n2;Otte;Ben;;;\r\n;;\r\n',
    );
  });

  test('keeps ours in their columns where a row is short', () => {
    const list = 'name,number,remark\nAmira Khalil,1\nBen Otte\nCem Yıldız,3,late\n';
    expect(
      asText(withResults(bytesOf(list)).file)
        .split('\n')
        .slice(1, 3),
    ).toEqual(['Amira Khalil,1,,7,1,2026-11-28', 'Ben Otte,,,7,2,2026-11-28']);
  });

  test('separates what it adds to one name a line', () => {
    expect(asText(withResults(bytesOf('Amira Khalil\nBen Otte\n')).file)).toBe(
      'Amira Khalil,7,0,2026-11-28\nBen Otte,,,\n',
    );
    expect(asText(withResults(bytesOf('Name\nKhalil, Amira\nOtte, Ben\n')).file)).toBe(
      'Name;Answered;Right at the first try;Handed in\nKhalil, Amira;7;1;2026-11-28\nOtte, Ben;;;\n',
    );
  });

  test('is written as it came: with its mark, in UTF-16, in Windows-1252', () => {
    const list = 'Name;Nr\r\nZoë Müller;1\r\nBen Otte;2\r\n';
    const added =
      'Name;Nr;Answered;Right at the first try;Handed in\r\nZoë Müller;1;7;1;2026-11-28\r\nBen Otte;2;;;\r\n';
    const bytes = (file: Uint8Array) => Buffer.from(file).toString('hex');
    expect(asText(withResults(bytesOf(`\ufeff${list}`)).file)).toBe(`\ufeff${added}`);
    expect(bytes(withResults(inUtf16(list, true, true)).file)).toBe(bytes(inUtf16(added, true, true)));
    expect(bytes(withResults(inUtf16(list, false, true)).file)).toBe(bytes(inUtf16(added, false, true)));
    expect(bytes(withResults(Buffer.from(list, 'latin1')).file)).toBe(bytes(Buffer.from(added, 'latin1')));
  });

  test('is UTF-8 where the words that are added have other letters than the list can', () => {
    const roster = rosterOf(Buffer.from('Name;Nr\r\nZoë Müller;1\r\n', 'latin1'));
    const file = listWithResults(roster, new Map(), { answered: 'отвечено', right: 'верно', date: 'сдано' });
    expect(asText(file)).toBe('\ufeffName;Nr;отвечено;верно;сдано\r\nZoë Müller;1;;;\r\n');
  });

  test.each(Object.entries(rosters).filter(([name]) => !/one line|mail program|without an end/.test(name)))(
    'from %s is read by another program as what was there, and ours',
    (_from, sample) => {
      const { roster, results, file } = withResults(bytesOf(sample.text));
      const rowsOf = (content: string) =>
        parse(content, {
          delimiter: roster.table.delimiter,
          relax_column_count: true,
          relax_quotes: true,
          skip_empty_lines: false,
          bom: true,
        }) as string[][];
      const [before, after] = [rowsOf(sample.text), rowsOf(asText(file))];
      expect(after).toHaveLength(before.length);
      for (const [row, cells] of after.entries()) {
        const was = before[row] ?? [];
        expect(cells.slice(0, was.length)).toEqual(was);
        const { answered, right, date } = results.get(row) ?? {};
        if (results.has(row)) expect(cells.slice(-3)).toEqual([answered, right, date].map(String));
        else expect(cells.slice(was.length).join('')).toBe(row === roster.head ? Object.values(heads).join('') : '');
      }
    },
  );

  test('is the same file whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom('Amira Khalil', '=1+1', '"', 'a,b', "'", '', '\u200d', '王小明', 'x;y', '\ud800'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const list = fc.record({
      rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      delimiter: fc.constantFrom(',', ';', '\t'),
      end: fc.constantFrom('\n', '\r\n', '\r'),
    });
    fc.assert(
      fc.property(list, ({ rows, delimiter, end }) => {
        const written = `Name${delimiter}Number${end}${rows.map((cells) => cells.join(delimiter)).join(end)}`;
        const bytes = bytesOf(written);
        const reading = readRoster(bytes);
        if (!reading.ok) return;
        const plain = asText(listWithResults({ ...reading.roster, people: [], head: undefined }, new Map(), heads));
        expect(plain).toBe(asText(bytes));
      }),
      { numRuns: 1000 },
    );
  });
});
