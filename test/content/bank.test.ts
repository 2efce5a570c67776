import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBank } from '#content/bank/check-bank.ts';
import { faultText, readLocated } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';
import { generators } from '#quiz/all-generators.ts';

const real = readContent(join(import.meta.dirname, '../../content'));
const file = 'en/questions/payoffs/two-rests.yaml';
const question = real.get(file) as string;

/** What the check says of the real bank with one file changed, added or (undefined) taken away. */
function faultsWith(changed: Readonly<Record<string, string | undefined>>): string[] {
  const files = new Map(real);
  for (const [name, text] of Object.entries(changed)) {
    if (text === undefined) files.delete(name);
    else files.set(name, text);
  }
  return checkBank(files, generators).map(faultText);
}

describe('the bank of questions', () => {
  test('is sound', () => {
    expect(checkBank(real, generators).map(faultText)).toEqual([]);
    expect([...real.keys()].filter((name) => name.includes('/questions/')).length).toBeGreaterThan(30);
  });

  test.each([
    ['no right option', question.replace('    correct: true\n', ''), 7, 'exactly one option must be correct'],
    [
      'an option without a why',
      question.replace(/ {4}why: >-\n {6}That is one\. But from both cutting.*\n/, ''),
      13,
      'why',
    ],
    ['an id twice', question.replace('id: nowhere', 'id: both-cut'), 7, 'ids repeat'],
    ['an id that is a place', question.replace('id: both-safe\n', 'id: 1\n'), 13, 'id'],
    [
      'an id that says what is right',
      question.replace('id: both-safe\n', 'id: wrong-both-safe\n'),
      13,
      'must not say whether it is right',
    ],
    ['an option without an id', question.replace('  - id: both-safe\n    text', '  - text'), 13, 'id'],
    ['two right options', question.replace(/(Only where both ship safe\n)/, '$1    correct: true\n'), 7, 'exactly one'],
    [
      'an objective that is not there',
      question.replace('objective: find-rest', 'objective: fly'),
      3,
      'fly is no objective',
    ],
    ['a passage that is not there', question.replace(/^passage: .*/m, 'passage: nowhere'), 31, 'nowhere is no heading'],
    ['a source that is not there', `${question}sources: [nobody1999]\n`, 32, 'no nobody1999'],
    ['a word that no kind knows', question.replace('level: apply', 'level: guess'), 4, 'level'],
    ['a key that no kind knows', `${question}colour: red\n`, 1, 'colour'],
    ['YAML that is none', question.replace('rev: 1', 'rev: [1'), 3, ''],
    [
      'sentences that nobody reads',
      question.replace(
        /^hint: >-\n.*/m,
        `hint: ${'Notwithstanding organisational heterogeneity considerations '.repeat(12)}`,
      ),
      5,
      'reads at grade',
    ],
  ])('%s is refused with its line', (_what, text, line, message) => {
    const faults = faultsWith({ [file]: text });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toContain(message);
    const [, at] = /:(\d+): /.exec(faults[0] ?? '') ?? [];
    expect(Math.abs(Number(at) - line)).toBeLessThanOrEqual(1);
  });

  test('a check that names a question that is not there, or one to be recalled, is refused in its chapter', () => {
    expect(faultsWith({ [file]: undefined })[0]).toMatch(/02-payoffs\.mdx:\d+: its check names two-rests/);
    const recall = real.get('en/questions/payoffs/recall-nash.yaml');
    expect(faultsWith({ [file]: recall?.replace('What makes', 'What then makes') })[0]).toContain('to be recalled');
  });

  test('a question for a chapter that is not there, under a strange name, or asked twice is refused', () => {
    expect(faultsWith({ 'en/questions/nowhere/two-rests.yaml': question })[0]).toContain('no chapter of that name');
    expect(
      faultsWith({ 'en/questions/payoffs/Two Rests.yaml': question.replace('Both safe', 'Now both safe') })[0],
    ).toContain('lower-case words');
    expect(faultsWith({ 'en/questions/payoffs/two-rests-again.yaml': question })[0]).toContain('word for word');
  });

  test('a question that draws what no generator draws, or names a number that is not drawn, is refused', () => {
    const drawn = real.get('en/questions/five-levers/drawn-mark.yaml') as string;
    const name = 'en/questions/five-levers/drawn-mark.yaml';
    expect(faultsWith({ [name]: drawn.replace('draw: threshold-belief', 'draw: tea-leaves') })[0]).toContain(
      'no tea-leaves',
    );
    expect(faultsWith({ [name]: drawn.replace('{R}', '{Q}') })[0]).toContain('draws no Q');
  });

  test('finds the line of a key however deep, and of the nearest one above where it is missing', () => {
    const { lineOf } = readLocated('a: 1\nb:\n  - c: 2\n  - c: 3\n    d: 4\n');
    expect([lineOf([]), lineOf(['a']), lineOf(['b', 1]), lineOf(['b', 1, 'd']), lineOf(['b', 0, 'x'])]).toEqual([
      1, 1, 4, 5, 3,
    ]);
  });
});
