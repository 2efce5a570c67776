import { describe, expect, test } from 'vitest';
import { listWithResults } from '#classroom/export/list-with-results.ts';
import { importFacts } from '#classroom/import/import-facts.ts';
import { importInWords } from '#classroom/import/import-in-words.ts';
import type { Limits } from '#classroom/import/limits.ts';
import { readAnything } from '#classroom/import/read-anything.ts';
import type { Source } from '#classroom/import/source.ts';
import { textOfMarkup } from '#classroom/import/text-of-markup.ts';
import { matchPeople } from '#classroom/roster/match-people.ts';
import { readRoster } from '#classroom/roster/read-roster.ts';
import { mulberry32, type Random } from '#model/random/mulberry32.ts';
import text from '#text/en/ui/gradebook.json';
import { isLongRun, mutations } from '../support/endurance.ts';
import { mutate } from '../support/mutate.ts';
import { foreignZip, moodleZip, nestedZip, zipOf } from './samples/archives.ts';
import { docxOf, inUtf16, xlsxOf } from './samples/documents.ts';
import { envelopeAt, findStandIns } from './samples/envelopes.ts';
import { attachedMail, forwardedMail, htmlMail, mailbox, plainMail, quotingMail } from './samples/mails.ts';
import { rosters } from './samples/rosters.ts';

const rounds = mutations;
const bytesOf = (content: string) => new TextEncoder().encode(content);
const known = new Map(Array.from({ length: 30 }, (_each, place) => [envelopeAt(place), place] as const));
const limits: Limits = { file: 3_000_000, all: 20_000_000, ratio: 200, spared: 100_000, depth: 4, entries: 100 };

/** Bytes with one to four random wounds: a cut, a hole, a doubled stretch, a changed byte, a changed bit, a number at its end. */
function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit);
  let wounded = Uint8Array.from(bytes);
  for (let wounds = 1 + below(4); wounds > 0; wounds--) {
    const [at, length] = [below(wounded.length + 1), 1 + below(12)];
    const [head, tail] = [wounded.slice(0, at), wounded.slice(at)];
    const turn = () => {
      const turned = wounded.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << below(8));
      return turned;
    };
    const number = Uint8Array.from([0xff, 0xff, 0xff, below(2) * 0xff]);
    wounded = [
      () => head,
      () => Uint8Array.from([...head, ...tail.slice(length)]),
      () => Uint8Array.from([...head, ...tail.slice(0, length), ...tail]),
      () => Uint8Array.from([...head, below(256), ...tail.slice(1)]),
      turn,
      () => Uint8Array.from([...head, ...number, ...tail.slice(number.length)]),
    ][below(6)]?.() as Uint8Array<ArrayBuffer>;
  }
  return wounded;
}

/** Reads wounded content: nothing escapes, everything comes to something, and no envelope is taken that nobody wrote. */
async function readsRightly(content: Uint8Array): Promise<number> {
  const sources: readonly Source[] = [{ name: '__proto__', bytes: content }];
  const reading = await readAnything(sources, findStandIns, { limits });
  if (reading.outcomes.length === 0) expect(content).toBe('come to something');
  for (const { text: envelope } of reading.envelopes) if (!known.has(envelope)) expect(envelope).toBe('one of ours');
  const line = importInWords('en', text.import, importFacts(reading, []));
  if (line === '') expect(line).toBe('said');
  return reading.envelopes.length;
}

const one = envelopeAt(1);
const zips: readonly Uint8Array[] = [
  moodleZip(3),
  nestedZip(3),
  docxOf(['Hello', one]),
  xlsxOf(['name', one]),
  foreignZip('streamed'),
  foreignZip('zip64'),
  foreignZip('remarked'),
  zipOf({ __proto__: one, constructor: one, '../../etc/passwd': one, '<img src=x onerror=alert(1)>.txt': one }),
];
const mails = [
  plainMail(one),
  htmlMail(one),
  attachedMail('See the file.', one),
  attachedMail(one, nestedZip(1)),
  forwardedMail(attachedMail('', one)),
  quotingMail(one),
  mailbox([plainMail(one), htmlMail(envelopeAt(2))]),
];
const texts = [
  `Amira: ${one}\nBen: <b>${envelopeAt(2)}</b>`,
  `<!DOCTYPE html><p>${one}</p><!-- x --><div>${envelopeAt(2)}</div>`,
  JSON.stringify({ a: [one], b: '<img src=x onerror=alert(1)>' }),
  '{"site":"common-knowledge","version":3,"saved":"2026-11-28","events":[\n]}\n',
  `=HYPERLINK("x")\t${one}\r\n`,
];

const timeout = isLongRun ? 3_600_000 : 120_000;

describe(`${rounds.toLocaleString('en')} wounded pieces of each sort let no exception out and no wrong receipt in`, {
  timeout,
}, () => {
  test('zips, documents and spreadsheets', async () => {
    const random = mulberry32(11);
    let read = 0;
    for (let round = 0; round < rounds; round++)
      read += await readsRightly(mutateBytes(zips[round % zips.length] ?? new Uint8Array(), random));
    expect(read).toBeGreaterThan(rounds / 20);
  });

  test('mails', async () => {
    const random = mulberry32(12);
    let read = 0;
    for (let round = 0; round < rounds; round++)
      read += await readsRightly(bytesOf(mutate(mails[round % mails.length] ?? '', random)));
    expect(read).toBeGreaterThan(rounds / 10);
  });

  test('texts', async () => {
    const random = mulberry32(13);
    let read = 0;
    for (let round = 0; round < rounds; round++) {
      const wounded = mutate(texts[round % texts.length] ?? '', random);
      read += await readsRightly(
        round % 3 === 0 ? inUtf16(wounded, round % 2 === 0, round % 4 === 0) : bytesOf(wounded),
      );
    }
    expect(read).toBeGreaterThan(rounds / 10);
  });

  test('class lists: read or refused, matched, and given back as they were', () => {
    const random = mulberry32(14);
    const lists = Object.values(rosters).map((sample) => sample.text);
    const typed = [
      'Amira Khalil',
      'Ben',
      '__proto__',
      'constructor',
      '=HYPERLINK("x")',
      '<img src=x onerror=alert(1)>',
      '王小明',
    ];
    const receipts = typed.map((name, place) => ({ name, number: String(place), mark: String(place) }));
    const heads = text.export.list;
    let read = 0;
    for (let round = 0; round < rounds; round++) {
      const wounded = mutate(lists[round % lists.length] ?? '', random);
      const bytes = bytesOf(wounded);
      const reading = readRoster(bytes);
      if (!reading.ok) continue;
      read++;
      const { roster } = reading;
      const bare = listWithResults({ ...roster, people: [], head: undefined }, new Map(), heads);
      const isOneLine = !/[\r\n]/.test(wounded.trim());
      if (!isOneLine && Buffer.compare(bare, bytes) !== 0) expect(bare).toBe('the list, byte for byte');
      const { matched, check, unmatched, missing } = matchPeople(receipts, roster.people);
      const placed = matched.flatMap((each) => each.receipts).length + check.length + unmatched.length;
      if (placed !== receipts.length) expect(placed).toBe(receipts.length);
      const rows = [...matched.map(({ person }) => person.row), ...missing.map(({ row }) => row)];
      if (new Set(rows).size !== rows.length) expect(rows).toBe('each once');
      const results = new Map(matched.map(({ person }) => [person.row, { answered: 7, right: 6, date: '2026-11-28' }]));
      const lines = roster.table.rows.map(({ written }) => written);
      const file = new TextDecoder(roster.written.encoding).decode(listWithResults(roster, results, heads));
      let at = 0;
      for (const line of lines) {
        at = file.indexOf(line.replace(/^\ufeff/, ''), at);
        if (at < 0) expect(file).toContain(line);
        at += line.length;
      }
    }
    expect(read).toBeGreaterThan(rounds / 2);
  });
});

describe('what is made to take long does not', () => {
  const quick = (what: () => unknown, most = 3000) => {
    const began = performance.now();
    what();
    expect(performance.now() - began).toBeLessThan(most);
  };
  const long = 600_000;
  test.each([
    ['tags without an end', '<'.repeat(long)],
    ['names of tags without an end', '<a '.repeat(long / 3)],
    ['remarks without an end', '<!--'.repeat(long / 4)],
    ['signs for less, and one end', `${'< '.repeat(long / 2)}>`],
    ['names of letters without an end', '&amp'.repeat(long / 4)],
  ])('%s', (_what, markup) => {
    quick(() => textOfMarkup(markup));
  });

  test.each([
    ['quotation marks', '"'.repeat(long)],
    ['a quotation in every cell, none with an end', 'a,"\n'.repeat(long / 4)],
    ['commas', ','.repeat(long)],
    ['a row of a million cells, and many of one', `${','.repeat(long / 2)}\n${'a\n'.repeat(20_000)}`],
    ['lines', '\n'.repeat(long)],
  ])('a class list of %s', (_what, list) => {
    quick(() => {
      const reading = readRoster(bytesOf(list));
      if (reading.ok) listWithResults(reading.roster, new Map(), text.export.list);
    }, 10_000);
  });

  test.each([
    ['a mail of headers', `From: a\nTo: b\nSubject: c\n${'X-A: b\n'.repeat(20_000)}\nHello`],
    [
      'a mail of parts',
      `From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=x\n\n${'--x\n\na\n'.repeat(5000)}`,
    ],
    ['mails in mails', `From: a\nTo: b\nSubject: c\nContent-Type: message/rfc822\n\n`.repeat(500)],
    ['a mailbox of nothing', 'From a\nA: b\n'.repeat(5000)],
  ])('%s', async (_what, mail) => {
    const began = performance.now();
    await readAnything([{ name: 'a', bytes: bytesOf(mail) }], findStandIns);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
