import { describe, expect, test } from 'vitest';
import { readRoster } from '#classroom/roster/read-roster.ts';
import { readTable } from '#classroom/roster/table.ts';
import text from '#text/en/ui/gradebook.json';
import { docxOf, inUtf16 } from '../samples/documents.ts';
import { rosters } from '../samples/rosters.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const people = (bytes: Uint8Array) => {
  const reading = readRoster(bytes);
  return reading.ok ? reading.roster.people : reading.problem;
};

describe('a class list is read', () => {
  test.each(Object.entries(rosters))('from %s', (_from, { text: list, names, numbers, mails }) => {
    const found = people(bytesOf(list));
    if (typeof found === 'string') throw new Error(found);
    expect(found.map(({ name }) => name)).toEqual(names);
    if (numbers) expect(found.map(({ number }) => number)).toEqual(numbers);
    if (mails) expect(found.map(({ mail }) => mail)).toEqual(mails);
  });

  const list = 'Name;Number\r\nZoë Đỗ;1\r\n';
  test.each([
    ['UTF-8', bytesOf(list), 'utf-8', false],
    ['UTF-8 with its mark', bytesOf(`\ufeff${list}`), 'utf-8', true],
    ['UTF-16', inUtf16(list, true, true), 'utf-16le', true],
  ] as const)('in %s', (_encoding, bytes, encoding, mark) => {
    const reading = readRoster(bytes);
    expect(reading).toMatchObject({
      ok: true,
      roster: { people: [{ name: 'Zoë Đỗ', number: '1' }], written: { encoding, mark } },
    });
  });

  test('in Windows-1252', () => {
    const reading = readRoster(Uint8Array.from(Buffer.from('Name;Nr\r\nZoë Müller;1\r\n', 'latin1')));
    expect(reading).toMatchObject({
      ok: true,
      roster: { people: [{ name: 'Zoë Müller' }], written: { encoding: 'windows-1252' } },
    });
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', bytesOf(' \r\n\t'), 'empty'],
    ['a spreadsheet', docxOf(['x']), 'spreadsheet'],
    ['heads alone', bytesOf('Name,Number\n'), 'no-people'],
    ['too much', new Uint8Array(10_000_001).fill(65), 'too-large'],
  ] as const)('%s is refused with its reason', (_what, bytes, problem) => {
    expect(people(bytes)).toBe(problem);
    expect(text.roster[problem]).toMatch(/\.$/);
  });

  test('and its rows, as written, are the file again', () => {
    for (const { text: list } of Object.values(rosters)) {
      const { rows } = readTable(list);
      expect(rows.map(({ written, end }) => written + end).join('')).toBe(list);
    }
  });
});
