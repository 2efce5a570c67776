import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '#content/bank/check-content.ts';
import { faultText } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';
import { readMistakes } from '#content/bank/read-mistakes.ts';
import { showParts, wrongStates } from '#content/bank/wrong-states.ts';
import { begun } from '#content/overlay/begun.ts';
import { fileParts } from '#content/overlay/file-parts.ts';
import { laidText } from '#content/overlay/laid-text.ts';
import { sourceWords } from '#content/overlay/source-words.ts';
import { translatableAt } from '#content/overlay/translatable.ts';
import { generators } from '#quiz/all-generators.ts';
import { mistakesNamed } from '#quiz/mistakes-named.ts';
import type { QuestionFile } from '#quiz/question.ts';
import { parsers } from '#widgets/parsers.ts';
import { contentData, contentFiles, contentText } from '../support/content.ts';
import { asNumber, counting, numerals } from '../support/numerals.ts';
import { openFigure } from '../support/opened-figure.ts';

const { mistakes } = readMistakes(readContent(join(import.meta.dirname, '../../content')));

const questions = contentFiles('.yaml')
  .filter((file) => file.startsWith('en/questions/'))
  .map((file) => ({
    item: file.slice('en/questions/'.length, -'.yaml'.length),
    file: contentData(file) as QuestionFile,
  }))
  .filter(({ file }) => file.kind !== 'recall');
const named = questions.flatMap(({ item, file }) => mistakesNamed(file).map((each) => ({ item, ...each })));

/** The parts of a question in which an answer can be wrong. */
function wrongParts(question: QuestionFile): readonly string[] {
  switch (question.kind) {
    case 'one-choice':
      return Array.isArray(question.options)
        ? question.options.filter(({ correct }) => !correct).map(({ id }) => id)
        : Object.keys(question.options);
    case 'several':
      return question.options.map(({ id }) => id);
    case 'number':
      return Array.isArray(question.slips) ? question.slips.map(({ id }) => id) : Object.keys(question.slips);
    case 'cell':
      return Object.keys(question.whys).filter((cell) => !('answer' in question && cell === question.answer));
    case 'set-widget':
      return question.goal.map(({ id }) => id);
    case 'order':
      return question.items.map(({ id }) => id);
    case 'match':
      return question.pairs.map(({ id }) => id);
    case 'estimate':
      return ['low', 'high'];
    default:
      return [];
  }
}

/** How a question begins that is answered by yes or no. */
const closed = /^(Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could|Will|Would|Should|May|Might|Must)\b/;

describe('the misconceptions', () => {
  test('are at least 45, each with words of its own', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(45);
    for (const field of ['says', 'instead', 'ask'] as const)
      expect(new Set(mistakes.map((each) => each[field])).size, field).toBe(mistakes.length);
  });

  test.each(mistakes)(
    '$id: the figure is there, and says every number that is said of it',
    async ({ show, instead }) => {
      const parts = showParts(show);
      expect(parts, show).toBeDefined();
      const { sentence, table } = await openFigure(`${parts?.widget}=${parts?.state}`);
      const shown = [sentence, table.caption, ...table.columns, ...table.rows.flat()].join(' | ');
      const said = new Set(numerals(shown).map(asNumber));
      const unsaid = numerals(instead)
        .filter(counting)
        .filter((numeral) => !said.has(asNumber(numeral)));
      expect(unsaid, `${instead}\n${shown}`).toEqual([]);
    },
  );

  test.each(mistakes)(
    '$id: is said as a learner says it, put right in a few sentences, and asked openly',
    ({ says, instead, ask }) => {
      expect(says.split(' ').length, says).toBeLessThanOrEqual(18);
      expect(says, 'a phrase that stands between quotation marks').not.toMatch(/[“”]|\.$/);
      expect([...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(instead)].length).toBeLessThanOrEqual(4);
      for (const words of [says, instead, ask])
        expect(words).not.toMatch(/\b(students?|learners?|pupils?|think that|misconception)\b/i);
      // one question, which stands last and cannot be answered by yes or no
      const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(ask)].map(
        ({ segment }) => segment,
      );
      expect(
        sentences.findIndex((each) => each.includes('?')),
        ask,
      ).toBe(sentences.length - 1);
      expect(sentences.at(-1), ask).not.toMatch(closed);
    },
  );

  test.each(mistakes)('$id: is fed by a part of a question', ({ id }) => {
    expect(named.filter(({ mistake }) => mistake === id).length).toBeGreaterThan(0);
  });

  test('are named by parts that can be answered wrongly, by most options, slips, cells and goals among them, and mostly by three questions or more', () => {
    const naming = new Set(named.map(({ item, part }) => `${item} ${part}`));
    const counted = Object.entries(Object.groupBy(questions, ({ file }) => file.kind)).map(([kind, of]) => {
      const parts = of.flatMap(({ item, file }) => wrongParts(file).map((part) => `${item} ${part}`));
      return { kind, named: parts.filter((part) => naming.has(part)).length, of: parts.length };
    });
    const sumOf = (field: 'named' | 'of', ...kinds: readonly string[]) =>
      counted.reduce((sum, each) => sum + (kinds.length === 0 || kinds.includes(each.kind) ? each[field] : 0), 0);
    const questionsOf = (id: string) => new Set(named.filter(({ mistake }) => mistake === id).map(({ item }) => item));
    const shared = mistakes.filter(({ id }) => questionsOf(id).size >= 3).length;
    console.info(
      `${sumOf('named')} of ${sumOf('of')} parts name a mistake (${counted.map((each) => `${each.kind} ${each.named}/${each.of}`).join(', ')}); three questions or more feed ${shared} of ${mistakes.length} mistakes`,
    );
    // none of them names one of a part that is always right
    expect(sumOf('named')).toBe(naming.size);
    const single = ['one-choice', 'number', 'cell', 'set-widget'];
    expect(sumOf('named', ...single) / sumOf('of', ...single)).toBeGreaterThan(0.6);
    expect(shared).toBeGreaterThanOrEqual(45);
  });
});

describe('the check of the content', () => {
  const small = {
    'sources.yaml': '[]',
    'en/course.yaml': 'parts:\n  - entries: [{ slug: first }]\n',
    'en/glossary.yaml': 'terms: []\n',
    'en/chapters/01-first.mdx':
      '---\nslug: first\nobjectives: [{ id: o, text: O }]\ncheck: []\n---\n\n## A [#a]\n\nText.\n',
    'en/questions/first/one.yaml': `kind: one-choice
rev: 1
objective: o
level: apply
prompt: What is it that you see?
options:
  - { id: red, text: Red, correct: true, why: It is as red as can be. }
  - id: blue
    text: Blue
    why: It is as red as can be.
    mistake: all-blue
passage: a
`,
    'en/teaching/mistakes.yaml': `mistakes:
  - id: all-blue
    says: It is all blue
    instead: It is red.
    show: /play/review-clock/#review-clock=n:4,m:2
    ask: What is red?
    passage: first#a
`,
  } as const;

  const faultsWith = (file: keyof typeof small, text: string, by: string): readonly string[] => {
    expect(small[file]).toContain(text);
    const files = new Map(Object.entries({ ...small, [file]: small[file].replace(text, by) }));
    return [...checkContent(files, generators), ...wrongStates(files, parsers)].map(faultText);
  };
  const teaching = 'en/teaching/mistakes.yaml';

  test('finds nothing in a sound one', () => {
    expect(faultsWith(teaching, 'all blue', 'all blue')).toEqual([]);
  });

  test.each([
    ['en/questions/first/one.yaml', 'mistake: all-blue', 'mistake: all-green', 11, 'has no all-green'],
    ['en/questions/first/one.yaml', 'mistake: all-blue', 'mistake: All Blue', 11, 'lower-case words'],
    [teaching, 'first#a', 'first#b', 7, 'first#b is no heading of a chapter'],
    [teaching, 'first#a', 'second#a', 7, 'second#a is no heading of a chapter'],
    [teaching, 'first#a', 'first', 7, 'a chapter and a heading'],
    [teaching, '/play/review-clock/#review-clock=', '/play/alarm-clock/#alarm-clock=', 5, 'has no alarm-clock'],
    [teaching, 'n:4,m:2', 'n:400,m:2', 5, 'n:400'],
    [teaching, '#review-clock=', '#gate=', 5, 'is no link to a state'],
    [teaching, 'It is red.', 'Institutional considerations necessitate deliberation.', 3, 'plainer words'],
    [teaching, '    ask: What is red?\n', '', 2, 'ask'],
    [
      teaching,
      'mistakes:\n',
      'mistakes:\n  - { id: other, says: A, instead: B, show: C, ask: D, passage: first#a }\n',
      2,
      'no part of a question names other',
    ],
    [
      teaching,
      'mistakes:\n',
      'mistakes:\n  - { id: all-blue, says: A, instead: B, show: C, ask: D, passage: first#a }\n',
      1,
      'ids repeat',
    ],
    [teaching, 'first#a', '[first#a', 8, ''],
  ] as const)('%s with “%s” as “%s” is refused in line %i', (file, text, by, line, message) => {
    const found = faultsWith(file, text, by);
    expect(
      found.some((fault) => fault.startsWith(`${file}:${line}: `) && fault.includes(message)),
      found.join('\n'),
    ).toBe(true);
  });
});

describe('in another language', () => {
  const source = contentText('en/teaching/mistakes.yaml');
  const path = 'teaching/mistakes.yaml';

  test('says, instead and ask are words to be translated, and nothing else is', () => {
    const begins = parse(begun(path, source)) as { mistakes: Record<string, object> };
    expect(Object.keys(begins.mistakes)).toEqual(mistakes.map(({ id }) => id));
    for (const each of Object.values(begins.mistakes)) expect(Object.keys(each)).toEqual(['says', 'instead', 'ask']);
  });

  test('each misconception stands in for itself, with the figure and the passage of its source', () => {
    const [first, second] = mistakes;
    const words = { says: 'A', instead: 'B', ask: 'C' };
    const text = stringify({ mistakes: { [first?.id ?? '']: words, [second?.id ?? '']: { says: 'A' } } });
    expect(laidText(path, source, text)).toEqual({ mistakes: [{ ...first, ...words }] });
  });

  test('what a part of a question shows is no word', () => {
    const sort = translatableAt('questions/one-round/once.yaml');
    const question = fileParts('once.yaml', contentText('en/questions/one-round/once.yaml'));
    const said = sort ? [...sourceWords(sort.schemaOf(question.data), question.data).keys()] : [];
    expect(said).toContain('options.sums-of-points.why');
    expect(said.filter((way) => way.endsWith('mistake'))).toEqual([]);
  });
});
