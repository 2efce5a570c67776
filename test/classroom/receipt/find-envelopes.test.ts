import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Envelope } from '#classroom/receipt/envelope.ts';
import { writeEnvelope } from '#classroom/receipt/envelope.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';

const letters = (count: number, seed: number) => {
  const random = mulberry32(seed);
  const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length: count }, () => all[Math.floor(64 * random())]).join('');
};
const jwe = (seed: number) =>
  `eyJ${letters(228, seed)}..${letters(16, seed + 1)}.${letters(150, seed + 2)}.${letters(22, seed + 3)}`;
const sealed: Envelope = { number: 'K7-4MX', thumb: '-b_Cd9fG', body: jwe(1) };
const other: Envelope = { number: '2A-777', thumb: 'AAAABBBB', body: jwe(20) };
const open: Envelope = unsealed(
  '9Z-222',
  Uint8Array.from({ length: 90 }, (_each, place) => (place * 37) % 256),
);
const all = [sealed, other, open];
const texts = all.map(writeEnvelope);

const found = (text: string) => findEnvelopes(text).map((each) => (each.ok ? each.envelope : each.problem));

/** Lines of so many letters, broken anywhere. */
const wrapped = (text: string, width: number, end = '\n') =>
  text.match(new RegExp(`[^]{1,${width}}`, 'g'))?.join(end) ?? '';

/** What mail, chats and tables make of a text. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in lines of 60': (text) => wrapped(text, 60),
  'in lines of 72, as Windows ends them': (text) => wrapped(text, 72, '\r\n'),
  'in lines of 80, indented': (text) => wrapped(text, 80, '\n    '),
  'in lines of 7': (text) => wrapped(text, 7),
  quoted: (text) => `> ${wrapped(text, 70, '\n> ')}`,
  'quoted three times': (text) => `>>> ${wrapped(text, 64, '\n> > > ')}`,
  'quoted with lines': (text) => `| ${wrapped(text, 64, '\n| > ')}`,
  'quoted, the marks escaped': (text) => `&gt; ${wrapped(text, 64, '\n&gt;&gt; ')}`,
  'as HTML escapes brackets': (text) => text.replaceAll('[', '&#91;').replaceAll(']', '&#93;'),
  'as HTML escapes them otherwise': (text) => text.replaceAll('[', '&lbrack;').replaceAll(']', '&#x5D;'),
  'with line breaks of HTML': (text) => `<p>${wrapped(text.replaceAll(' ', '&nbsp;'), 60, '<br class="x">\n')}</p>`,
  'with places to break': (text) => wrapped(text, 10, '<wbr>'),
  'with tabs of HTML': (text) => wrapped(text, 50, '&#9;&#x0A;'),
  'with soft hyphens': (text) => wrapped(text, 11, '&shy;'),
  'in quoted-printable': (text) => wrapped(text, 75, '=\n'),
  'in quoted-printable, with its escapes': (text) =>
    wrapped(
      text.replaceAll(' ', '=20').replaceAll('.', '=2E').replaceAll('_', '=5F').replaceAll('-', '=2d'),
      60,
      '=\r\n',
    ).replace(/=(=\r\n)?([25])(=\r\n)?([0EFd])/g, '=$2$4'),
  'with spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'with invisible characters': (text) => `\ufeff${wrapped(text, 9, '\u200b')}\u200f`,
  'with its spaces lost': (text) => text.replaceAll(' ', ''),
  'with longer hyphens': (text) => text.replaceAll('-', '\u2011'),
  'with dashes for two hyphens': (text) => text.replaceAll('--', '—'),
  'in a cell of a table': (text) => `name,answer\n"Khalil, Amira","${text}"\n"Ben","${wrapped(text, 70)}"\n`,
  'in JSON': (text) => JSON.stringify({ from: '[Ben]', text: wrapped(text, 60) }),
  'in a chat': (text) => `[12:03, 28/11/2026] Ben: ${text}\n[12:04, 28/11/2026] Ms Lind: [thanks], got it`,
  'in a list': (text) => `- [ ] ${text}, see [1] and [CK later]`,
};

describe('finding envelopes', () => {
  test.each(Object.entries(ways))('%s', (_way, way) => {
    const doubled = _way.includes('cell') ? [0, 0] : [0];
    for (const [place, text] of texts.entries())
      expect(found(`Good evening,\n\n${way(text)}\n\nAmira`)).toEqual(doubled.map(() => all[place]));
    expect(found(texts.map(way).join('\n\n'))).toEqual(all.flatMap((each) => doubled.map(() => each)));
  });

  test('the places that are named hold them', () => {
    const text = `a [b] ${texts[0]} c [CK1 d ${texts[2]}`;
    const places = findEnvelopes(text).map(({ from, to }) => text.slice(from, to));
    expect([places[0], places.at(-1)]).toEqual([texts[0], texts[2]]);
  });

  test('one that ends before its end is cut, and the next is found', () => {
    const [text = ''] = texts;
    for (let length = 11; length < text.length; length++) {
      const cut = { ok: false, problem: 'cut', number: 'K7-4MX' };
      expect(findEnvelopes(text.slice(0, length))).toMatchObject([cut]);
      const [first, second] = findEnvelopes(`${text.slice(0, length)}…\n[12:04] ${texts[1]}`);
      expect(first).toMatchObject({ ok: false, problem: 'cut' });
      expect(second).toMatchObject({ ok: true, envelope: other });
    }
  });

  test('one of a newer form says so', () => {
    for (const version of ['2', '3', '10', '99'])
      expect(
        findEnvelopes(`[CK${version} K7-4MX x:y ${letters(40, 2)}] and [CK${version} K7-4MX ${letters(40, 2)}]`),
      ).toMatchObject([
        { ok: false, problem: 'newer', number: 'K7-4MX' },
        { ok: false, problem: 'newer', number: 'K7-4MX' },
      ]);
  });

  test('one with another sign in it, or a part missing, is damaged', () => {
    const [text = ''] = texts;
    for (const wrong of [
      text.replace('..', '.'),
      text.replace('K7', 'k7'),
      text.replace(' -b_Cd9fG', ''),
      text.slice(0, 200) + text.slice(300),
      `${text.slice(0, 100)}*${text.slice(101)}`,
      `${text.slice(0, 100)}é${text.slice(100)}`,
      '[CK1 K7-4MX - ]',
      '[CK1 K7-4MX]',
    ])
      expect(findEnvelopes(wrong), wrong).toMatchObject([{ ok: false, problem: 'damaged' }]);
  });

  test.each([
    '',
    '[',
    '[CK]',
    '[CK 10B]',
    '[CK 1A, 28 Nov',
    '[CK 1',
    'CK1 K7-4MX',
    '[CKx]',
    '[ck1 K7-4MX -]',
    '[[[',
    ']',
    '&#91',
    '[CK1234 x]',
  ])('in “%s” there is none', (text) => expect(findEnvelopes(text)).toEqual([]));

  test('any text whatever is read without an error', () => {
    const parts = fc.constantFrom(
      '[',
      ']',
      'CK1',
      ' ',
      'K7-4MX',
      '-',
      '.',
      '..',
      '&#91;',
      '=5B',
      '=\n',
      '<',
      '>',
      '&gt;',
      '\\n',
      'abc',
      '\u200b',
      '—',
      '1',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))), (all) => {
        for (const each of findEnvelopes(all.join(''))) expect(each.to).toBeGreaterThan(each.from);
      }),
      { numRuns: 2000 },
    );
  });

  test.each<readonly [string, string]>([
    ['brackets', '['],
    ['brackets in HTML', '&#91;'],
    ['beginnings', '[CK1'],
    ['beginnings in HTML', '&#91;CK1,'],
    ['beginnings with a number', '[CK1 K7-4MX '],
    ['beginnings without an end', '[CK1 K7-4MX - a<'],
    ['letters', 'A'],
    ['spaces', ' '],
    ['marks of a quote', '\n> '],
    ['soft line breaks', '=\n'],
    ['tags', '<a'],
    ['references', '&#'],
    ['words in brackets', '[a b c d, '],
  ])('two megabytes of %s take no time', (_what, part) => {
    const text = `[CK1 K7-4MX - ${part.repeat(2_000_000 / part.length)} ${texts[0]}`;
    const before = performance.now();
    const all = findEnvelopes(text);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(all.at(-1)).toMatchObject({ ok: true, envelope: sealed });
  });
});
