import { describe, expect, test } from 'vitest';
import { usualLimits } from '#classroom/import/limits.ts';
import { pictureSize } from '#classroom/import/picture-size.ts';
import { type ImportWatch, readAnything } from '#classroom/import/read-anything.ts';
import type { Came, Find, Source } from '#classroom/import/source.ts';
import { zipEntries } from '#classroom/import/zip-entries.ts';
import { foreignText, foreignZip, moodleZip, nestedZip, zeros, zipOf } from '../samples/archives.ts';
import { docxOf, inUtf16, odtOf, xlsxOf } from '../samples/documents.ts';
import { envelopeAt, findStandIns, numberAt } from '../samples/envelopes.ts';
import { attachedMail, forwardedMail, htmlMail, mailbox, plainMail, quotingMail } from '../samples/mails.ts';
import { pictureHeads } from '../samples/pictures.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const source = (content: string | Uint8Array, name = 'a'): Source => ({
  name,
  bytes: typeof content === 'string' ? bytesOf(content) : content,
});
const read = (content: string | Uint8Array, watch?: ImportWatch) =>
  readAnything([source(content)], findStandIns, watch);
const one = envelopeAt(1);
const receipts = (envelopes: number, cut = 0, newer = 0, damaged = 0): Came => ({
  is: 'receipts',
  envelopes,
  cut,
  damaged,
  newer,
});
const wrapped = (text: string, at: number) => text.replace(new RegExp(`.{${at}}`, 'g'), '$&\n');

/** The same receipt in every form in which it may come back. */
const forms: Readonly<Record<string, string | Uint8Array>> = {
  'a file': `${one}\n`,
  'a chat': `Amira: is it this?\n${one}\nBen: <3 mine is worse\nAmira: 1 < 2`,
  'a chat, wrapped': wrapped(one, 60),
  'a quoted reply': wrapped(one, 60).replace(/^/gm, '> '),
  'a file with a mark': `\ufeff${one}`,
  'UTF-16, little end first': inUtf16(one, true, true),
  'UTF-16, big end first': inUtf16(one, false, true),
  'UTF-16 without a mark': inUtf16(`Amira: ${one}`, true, false),
  'UTF-16 without a mark, big end first': inUtf16(`Amira: ${one}`, false, false),
  'Windows-1252': Uint8Array.from([...Buffer.from(`Zoë: ${one}`, 'latin1')]),
  'a column of a spreadsheet': `Time\tWhat you got\n26.11.\t"${wrapped(one, 80)}"\n27.11.\t\n`,
  'a CSV': `name;code\r\n"Khalil; Amira";"${one}"\r\n`,
  'a page': `<!DOCTYPE html><html><body><p>Hello</p><p>${wrapped(one, 50).replaceAll('\n', '<br/>')}</p></body></html>`,
  'a page with tags in it': `<div>${one.replace(/.{33}/g, '$&<wbr>')}</div>`,
  'a page with brackets by name': `<p>${one.replace('[', '&#91;').replace(']', '&#x5D;')}</p>`,
  'a chat as JSON': JSON.stringify({ messages: [{ text: `Here:\n${wrapped(one, 60)}` }] }),
  'the source of a mail': plainMail(one).replace(/^[\s\S]*?\r\n\r\n/, ''),
  'a text document': docxOf(['Hello', one, 'Amira']),
  'a spreadsheet': xlsxOf(['name', wrapped(one, 100)]),
  'an open document': odtOf(['Hello', one]),
  'a mail': plainMail(one),
  'a mail as a page': htmlMail(one),
  'a mail in two forms, and the file': attachedMail(one, one),
  'a mail with the file': attachedMail('See the file.', `${one}\r\n`),
  'a mail with a zip': attachedMail('See the file.', nestedZip(2, one)),
  'a mail handed on': forwardedMail(attachedMail('See the file.', one)),
  'a mail that quotes it': quotingMail(one),
  'a mailbox of one': mailbox([plainMail(one)]),
  'a zip': nestedZip(1, one),
  'zips in zips': nestedZip(8, one),
  'a zip with a mail in it': zipOf({ 'Amira/One round.eml': attachedMail('See the file.', one) }),
  'UTF-16 with half a letter at its end': inUtf16(`Amira: ${one} …`, true, false).slice(0, -1),
  'an office mail, as bytes': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 1, ...inUtf16(one, true, false)]),
};

describe('a receipt is read', () => {
  test.each(Object.entries(forms))('from %s', async (_form, content) => {
    const { envelopes, outcomes, copies } = await read(content);
    expect(envelopes.map(({ text, number }) => ({ text, number }))).toEqual([{ text: one, number: numberAt(1) }]);
    expect(outcomes.map(({ came }) => came)).toEqual([receipts(1)]);
    expect(copies).toBe(0);
  });

  test('whatever its file is called: by what is in it', async () => {
    const sources = ['receipt.zip', 'receipt.eml', 'receipt.exe', '', '__proto__'].map((name, place) =>
      source(envelopeAt(place), name),
    );
    const { envelopes } = await readAnything(sources, findStandIns);
    expect(envelopes.map(({ path }) => path)).toEqual(['receipt.zip', 'receipt.eml', 'receipt.exe', '', '__proto__']);
  });

  // a sealed receipt has no checksum to tell by: signs of the writing would go unnoticed in it
  const findCareless: Find = (text) =>
    [...text.matchAll(/\[CK1 (\w\w-\w{3}) ([^\]]*)\]/g)].map(([whole, number = '']) => ({
      kind: 'envelope',
      text: whole.replace(/\s+|<[^>]*>/g, ' '),
      number,
    }));
  test.each([
    ['a spreadsheet', xlsxOf([one.replace(/.{100}/g, '$&\n')])],
    ['a page', `<p>${one.replace(/.{100}/g, '$&<br>')}</p>`],
    ['the source of a mail', `Here it is =E2=80=93\n${one.replace(/.{70}/g, '$&=\n')}`],
    ['a chat as JSON', JSON.stringify([one.replace(/.{100}/g, '$&\n')])],
    ['a mail in two forms', attachedMail(one, 'no file')],
  ])('in one spelling alone from %s, even by a careless finder', async (_form, content) => {
    const { envelopes } = await readAnything([source(content)], findCareless);
    const spelled = (text: string) => text.replace(/\s/g, '');
    expect(envelopes.map(({ text }) => spelled(text))).toEqual([spelled(one)]);
  });

  test('thirty from what Moodle packs, each with the way to it', async () => {
    const { envelopes, outcomes } = await readAnything([source(moodleZip(30), '10B.zip')], findStandIns);
    expect(envelopes).toHaveLength(30);
    expect(new Set(envelopes.map(({ number }) => number)).size).toBe(30);
    expect(outcomes[3]?.path).toBe('10B.zip/王小明_4714_assignsubmission_file_/CK 10B 王小明 3.txt');
  });

  test('twelve from a whole chat, and twenty from a mailbox', async () => {
    const chat = Array.from({ length: 12 }, (_each, place) => `[16:0${place % 10}] Amira: ${envelopeAt(place)}\nok`);
    expect((await read(chat.join('\n'))).envelopes).toHaveLength(12);
    const mails = Array.from({ length: 20 }, (_each, place) => attachedMail('Hello', envelopeAt(place)));
    const { envelopes, outcomes } = await read(mailbox(mails));
    expect(envelopes).toHaveLength(20);
    expect(outcomes.map(({ path }) => path).slice(0, 2)).toEqual(['a/1', 'a/2']);
  });

  test('once, however often it comes', async () => {
    const { envelopes, copies } = await readAnything(
      [source(one), source(`again: ${wrapped(one, 50)}`, 'b')],
      findStandIns,
    );
    expect(envelopes).toEqual([{ text: one, number: numberAt(1), path: 'a' }]);
    expect(copies).toBe(1);
  });
});

describe('a picture', () => {
  const picture = (of: keyof typeof pictureHeads, [width, height] = [640, 480], rest = '') =>
    Uint8Array.from([...pictureHeads[of](width, height), ...Buffer.from(rest)]);
  const kinds = Object.keys(pictureHeads) as (keyof typeof pictureHeads)[];
  const seeing = (text: string): ImportWatch => ({ readPicture: async () => text });

  test.each(kinds)('of the kind %s is asked for its codes', async (of) => {
    const { envelopes, outcomes } = await read(picture(of), seeing(`${one}\n${envelopeAt(2)}`));
    expect(envelopes.map(({ number }) => number)).toEqual([numberAt(1), numberAt(2)]);
    expect(outcomes.map(({ came }) => came)).toEqual([receipts(2)]);
  });

  test.each([
    ['a zip', zipOf({ 'Amira/screen': picture('png') })],
    ['a mail', attachedMail('See the picture.', picture('png'))],
    ['a document', docxOf(['See the picture.'])],
  ])('is found in %s', async (_in, content) => {
    const { outcomes } = await read(content, seeing(one));
    expect(outcomes.map(({ came }) => came)).toEqual([receipts(1)]);
  });

  test('in which no code is read says so, unless a receipt is written into its file', async () => {
    expect((await read(picture('png'), seeing(''))).outcomes[0]?.came).toEqual({ is: 'picture' });
    expect((await read(picture('png', [640, 480], one), seeing(''))).outcomes[0]?.came).toEqual(receipts(1));
  });

  test('whose reader fails keeps no other file from being read', async () => {
    const readPicture = () => Promise.reject(new Error('no worker'));
    const { outcomes } = await readAnything([source(picture('png')), source(one)], findStandIns, { readPicture });
    expect(outcomes.map(({ came }) => came)).toEqual([{ is: 'refused', reason: 'unreadable' }, receipts(1)]);
  });

  test.each(kinds)('of the kind %s says how large it is, and too large a one is not unpacked', async (of) => {
    expect(pictureSize(picture(of, [1234, 567]))).toEqual({ width: 1234, height: 567 });
    const readPicture = () => Promise.reject(new Error('unpacked'));
    const { outcomes } = await read(picture(of, [16_000, 16_000]), { readPicture });
    expect(outcomes[0]?.came).toEqual({ is: 'refused', reason: 'too-dense' });
  });

  test.each(kinds)('of the kind %s that is cut off before its size is looked through like any file', async (of) => {
    for (let length = 0; length < picture(of).length; length++) {
      const { outcomes } = await read(picture(of).subarray(0, length), seeing(''));
      expect(['none', 'empty', 'picture']).toContain(outcomes[0]?.came.is);
    }
  });

  test('is none because it begins like one in words', async () => {
    const readPicture = () => Promise.reject(new Error('asked'));
    expect((await read(`GIF and PNG: ${one}`, { readPicture })).outcomes[0]?.came).toEqual(receipts(1));
  });
});

describe('what is no receipt says what it is', () => {
  const progress = '{"site":"common-knowledge","version":3,"saved":"2026-11-28","events":[\n]}\n';
  const cases: readonly (readonly [string, string | Uint8Array, Came])[] = [
    ['one cut short', one.slice(0, 300), receipts(0, 1)],
    ['one cut short in a zip', nestedZip(1, one.slice(0, 300)), receipts(0, 1)],
    ['one cut short beside a whole one', `${one.slice(0, 200)}\n${envelopeAt(2)}`, receipts(1, 1)],
    ['one cut short where it stands as a whole too', attachedMail(one.slice(0, 200), one), receipts(1)],
    ['one of a newer version', one.replace('CK1', 'CK2'), receipts(0, 0, 1)],
    ['a text', 'Dear Ms Lind, I forgot.', { is: 'none' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), { is: 'none' }],
    ['a document', docxOf(['I forgot.']), { is: 'none' }],
    ['a mail', plainMail('I forgot.'), { is: 'none' }],
    ['nothing', '', { is: 'empty' }],
    ['an empty zip', zipOf({}), { is: 'empty' }],
    ['a progress file', progress, { is: 'progress' }],
    ['a progress file by mail', attachedMail('Is it this?', progress), { is: 'progress' }],
    ['a progress file as it was laid out before', JSON.stringify(JSON.parse(progress), null, 1), { is: 'progress' }],
  ];
  test.each(cases)('%s', async (_what, content, came) => {
    const { outcomes } = await read(content);
    expect(outcomes.map((outcome) => outcome.came)).toEqual([came]);
  });

  test('one that whoever finds it knows to be damaged', async () => {
    const { outcomes } = await readAnything([source('x')], () => [{ kind: 'damaged' }]);
    expect(outcomes.map(({ came }) => came)).toEqual([receipts(0, 0, 0, 1)]);
  });

  test('a text on which its finder fails keeps no other from being read', async () => {
    const failing = (text: string) => {
      if (text === 'x') throw new RangeError('too much');
      return findStandIns(text);
    };
    const { outcomes } = await readAnything([source('x'), source(zipOf({ a: 'x', b: one }))], failing);
    expect(outcomes.map(({ came }) => came)).toEqual([
      { is: 'refused', reason: 'unreadable' },
      { is: 'refused', reason: 'unreadable' },
      receipts(1),
    ]);
  });

  test('a saved gradebook, by whoever knows one: its receipts are not handed in again', async () => {
    const text = `{"gradebook":1,"receipts":["${one}"]}`;
    const { envelopes, outcomes } = await read(text, {
      recognise: (file) => (file.startsWith('{"gradebook"') ? 'gradebook' : undefined),
    });
    expect(outcomes).toEqual([{ path: 'a', came: { is: 'gradebook', text } }]);
    expect(envelopes).toEqual([]);
  });

  test('a file that is gone by the time it is read', async () => {
    const gone: Source = { name: 'gone', bytes: () => Promise.reject(new Error('NotFoundError')) };
    const late: Source = { name: 'late', bytes: async () => bytesOf(one) };
    const { outcomes } = await readAnything([gone, late], findStandIns);
    expect(outcomes.map(({ came }) => came)).toEqual([{ is: 'refused', reason: 'unreadable' }, receipts(1)]);
  });
});

describe('archives', () => {
  const findWords = (text: string) => (text === foreignText ? findStandIns(one) : []);
  const foreign: readonly (readonly [Parameters<typeof foreignZip>[0], readonly Came[]])[] = [
    ['streamed', [receipts(1), receipts(1)]],
    ['zip64', [receipts(1)]],
    ['locked', [{ is: 'refused', reason: 'locked' }]],
    ['bzip2', [{ is: 'refused', reason: 'packed-otherwise' }]],
  ];
  test.each(foreign)('made by another program: %s', async (name, came) => {
    const { outcomes } = await readAnything([source(foreignZip(name))], findWords);
    expect(outcomes.map((outcome) => outcome.came)).toEqual(came);
  });

  test('with something before and after them are listed', () => {
    expect(zipEntries(foreignZip('remarked'), 10)).toMatchObject([{ ok: true, name: 'receipt.txt', deflated: true }]);
  });

  const whole = moodleZip(3);
  const refusal = (reason: string) => ({ is: 'refused', reason });
  const refusals: readonly (readonly [string, Uint8Array, ImportWatch, string])[] = [
    ['cut short', whole.subarray(0, whole.length - 100), {}, 'broken'],
    ['with too many files', whole, { limits: { ...usualLimits, entries: 2 } }, 'too-many'],
    ['too deep in others', nestedZip(9), {}, 'too-deep'],
    ['that unpack to far more than they are', zeros(20), {}, 'too-dense'],
    [
      'that unpack to too large a file',
      zeros(2),
      { limits: { ...usualLimits, file: 500_000, ratio: 10_000 } },
      'too-large',
    ],
  ];
  test.each(refusals)('%s are refused', async (_what, zip, watch, reason) => {
    const { outcomes } = await read(zip, watch);
    expect(outcomes.map(({ came }) => came)).toEqual([refusal(reason)]);
  });

  test('that unpack to too much all in all are left where they are, and what was found stays', async () => {
    const limits = { ...usualLimits, all: 1_700_000, ratio: 10_000 };
    const { envelopes, outcomes } = await readAnything([source(zipOf({ a: one })), source(zeros(1, 3))], findStandIns, {
      limits,
    });
    expect(envelopes).toHaveLength(1);
    expect(outcomes.map(({ came }) => (came.is === 'refused' ? came.reason : came.is))).toEqual([
      'receipts',
      'none',
      'too-much',
      'too-much',
    ]);
  });

  test('are not believed what they say of sizes', async () => {
    const zip = zeros(20).slice();
    const view = new DataView(zip.buffer);
    // it says that it unpacks to ten bytes, at both places
    for (let at = 0; at + 4 < zip.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    const { outcomes } = await read(zip);
    expect(outcomes.map(({ came }) => came)).toEqual([refusal('too-dense')]);
  });

  test('in which every file is the same bytes again are stopped by what they come to', async () => {
    const zip = zeros(1, 40).slice();
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 4 < zip.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0, true);
    const { outcomes } = await read(zip, { limits: { ...usualLimits, all: 5_500_000, ratio: 10_000 } });
    expect(outcomes.map(({ came }) => (came.is === 'refused' ? came.reason : came.is))).toEqual([
      ...Array.from({ length: 5 }, () => 'none'),
      ...Array.from({ length: 35 }, () => 'too-much'),
    ]);
  });
});

describe('an import', () => {
  const many = Array.from({ length: 200 }, (_each, place) => source(envelopeAt(place), `${place}`));

  test('says how far it is: archives add what is in them', async () => {
    const calls: (readonly [number, number])[] = [];
    await readAnything([source(moodleZip(5)), source(one)], findStandIns, {
      onProgress: (done, of) => calls.push([done, of]),
    });
    expect(calls.at(-1)).toEqual([7, 7]);
    for (const [place, [done, of]] of calls.entries()) {
      expect(done).toBeLessThanOrEqual(of);
      expect(done).toBeGreaterThanOrEqual(calls[place - 1]?.[0] ?? 0);
    }
  });

  test('stops when it is told to, and keeps what it has', async () => {
    const stop = new AbortController();
    const { envelopes, stopped } = await readAnything(many, findStandIns, {
      signal: stop.signal,
      onProgress: (done) => done === 50 && stop.abort(),
    });
    expect(stopped).toBe(true);
    expect(envelopes).toHaveLength(50);
  });

  test('stops within an archive too', async () => {
    const stop = new AbortController();
    const { envelopes, stopped } = await readAnything([source(moodleZip(40))], findStandIns, {
      signal: stop.signal,
      onProgress: (done) => done === 10 && stop.abort(),
    });
    expect(stopped).toBe(true);
    expect(envelopes).toHaveLength(10);
  });

  test('lets others have their turn while it unpacks', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await read(zeros(40), { limits: { ...usualLimits, ratio: 100_000 } });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
