import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBank } from '#content/bank/check-bank.ts';
import { faultText, readLocated } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import type { QuestionFile } from '#quiz/question.ts';
import { contentData } from '../support/content.ts';

const real = readContent(join(import.meta.dirname, '../../content'));
const [chapterFile = '', head] =
  [...real.keys()]
    .filter((name) => name.startsWith('en/chapters/'))
    .map((name) => [name, contentData(name) as Head] as const)
    .toSorted()[0] ?? [];
const { slug = '', check: [named = ''] = [], objectives: [objective] = [] } = head ?? {};
interface Head {
  readonly slug: string;
  readonly objectives: readonly { readonly id: string }[];
  readonly check: readonly string[];
}

/** One more question of the course’s first chapter, which readers never meet. */
const file = `en/questions/${slug}/lamp-and-stone.yaml`;
const question = `kind: one-choice
rev: 1
objective: ${objective?.id}
level: apply
prompt: >-
  A lamp and a stone fall from the same table. Which of the two is on the floor first?
options:
  - id: at-once
    text: >-
      They land at the same moment
    correct: true
    why: >-
      Both fall as fast, since the air hardly holds them.
  - id: the-stone
    text: >-
      The stone
    why: >-
      It is heavier. But what is heavier is harder to move as well.
  - id: the-lamp
    text: >-
      The lamp
    why: >-
      It is larger. But over so short a way the air does not matter.
  - id: never
    text: >-
      They stay in the air
    why: >-
      Nothing holds them there.
hint: >-
  Think of what makes a thing fall.
passage: text
`;
/** The first file whose name and text are so. */
const fileWith = (name: string, line: RegExp) =>
  [...real].find(([path, text]) => path.startsWith(name) && line.test(text)) ?? ['', ''];

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
    expect(faultsWith({ [file]: question })).toEqual([]);
    expect([...real.keys()].filter((name) => name.includes('/questions/')).length).toBeGreaterThan(30);
  });

  test.each([
    ['no right option', question.replace('    correct: true\n', ''), 7, 'exactly one option must be correct'],
    ['an option without a why', question.replace(/ {4}why: >-\n {6}It is heavier.*\n/, ''), 14, 'why'],
    ['an id twice', question.replace('id: never', 'id: the-lamp'), 7, 'ids repeat'],
    ['an id that is a place', question.replace('id: the-stone\n', 'id: 1\n'), 14, 'id'],
    [
      'an id that says what is right',
      question.replace('id: the-stone\n', 'id: wrong-stone\n'),
      14,
      'must not say whether it is right',
    ],
    ['an option without an id', question.replace('  - id: the-stone\n    text', '  - text'), 14, 'id'],
    ['two right options', question.replace(/(The stone\n)/, '$1    correct: true\n'), 7, 'exactly one'],
    ['an objective that is not there', question.replace(/^objective: .*/m, 'objective: fly'), 3, 'fly is no objective'],
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
    const asked = `en/questions/${slug}/${named}.yaml`;
    const [fault = ''] = faultsWith({ [asked]: undefined });
    expect(fault.replace(/:\d+:/, ':')).toContain(`${chapterFile}: its check names ${named}`);
    const [, recall] = fileWith(`en/questions/${slug}/`, /^kind: recall/m);
    expect(faultsWith({ [asked]: recall.replace(/^prompt: >-\n.*/m, 'prompt: What falls?') })[0]).toContain(
      'to be recalled',
    );
  });

  test('a question for a chapter that is not there, under a strange name, or asked twice is refused', () => {
    expect(faultsWith({ 'en/questions/nowhere/lamp-and-stone.yaml': question })[0]).toContain(
      'no chapter of that name',
    );
    expect(faultsWith({ [`en/questions/${slug}/Lamp and Stone.yaml`]: question })[0]).toContain('lower-case words');
    expect(faultsWith({ [file]: question, [file.replace('lamp', 'another-lamp')]: question })[0]).toContain(
      'word for word',
    );
  });

  test('a question that draws what no generator draws, or names a number that is not drawn, is refused', () => {
    const [name, drawn] = fileWith('en/questions/', /^draw: /m);
    expect(faultsWith({ [name]: drawn.replace(/^draw: .*/m, 'draw: tea-leaves') })[0]).toContain('no tea-leaves');
    expect(faultsWith({ [name]: drawn.replace(/\{\w+\}/, '{Q}') })[0]).toContain('draws no Q');
  });

  test('an earlier revision that is kept is held to the same, and brings its drawings', () => {
    const frozen = (path: string) => path.replace('/questions/', '/revisions/').replace('.yaml', '@1.yaml');
    expect(faultsWith({ [frozen(file)]: question })).toEqual([]);
    expect(faultsWith({ [frozen(file)]: question.replace(/^passage: .*/m, 'passage: nowhere') })[0]).toContain(
      'nowhere is no heading',
    );
    expect(faultsWith({ [frozen(file)]: question.replace('    correct: true\n', '') })[0]).toContain('exactly one');
    const [name, drawn] = fileWith('en/questions/', /^draw: /m);
    expect(faultsWith({ [frozen(name)]: drawn })[0]).toContain('draws');
    const item = bankItem('any', contentData(name) as QuestionFile, generators);
    const kept = `${drawn.replace(/^draw: .*/m, 'draw: tea-leaves')}draws: ${JSON.stringify('draws' in item && item.draws)}\n`;
    expect(faultsWith({ [frozen(name)]: kept })).toEqual([]);
    expect(faultsWith({ [frozen(name)]: kept.replace(/\{\w+\}/, '{Q}') })[0]).toContain('tea-leaves draws no Q');
    expect(faultsWith({ [name]: kept })[0]).toContain('draws');
  });

  test('finds the line of a key however deep, and of the nearest one above where it is missing', () => {
    const { lineOf } = readLocated('a: 1\nb:\n  - c: 2\n  - c: 3\n    d: 4\n');
    expect([lineOf([]), lineOf(['a']), lineOf(['b', 1]), lineOf(['b', 1, 'd']), lineOf(['b', 0, 'x'])]).toEqual([
      1, 1, 4, 5, 3,
    ]);
  });
});
