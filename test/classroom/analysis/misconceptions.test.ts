import { describe, expect, test } from 'vitest';
import type { ClassWork } from '#classroom/analysis/class-work.ts';
import { type Mistakes, nextLesson } from '#classroom/analysis/misconceptions.ts';
import type { NamedMistakes } from '#classroom/analysis/named-mistakes.ts';
import { questionFigures } from '#classroom/analysis/question-figures.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { samples } from '../../../src/gallery/samples.ts';
import { aClass, type Given, oneChoice, oneQuestion } from './a-class.ts';

const naming = (named: NamedMistakes, passageOf: Mistakes['passageOf'] = () => undefined): Mistakes => ({
  named,
  passageOf,
});
const lesson = (work: ClassWork, mistakes?: Mistakes) => nextLesson(work, questionFigures(work), mistakes);
const idsIn = (work: ClassWork, mistakes?: Mistakes) => {
  const found = lesson(work, mistakes);
  return found.say === 'some' ? found.misconceptions.map(({ id }) => id) : found.say;
};

/** A class whose learners answered each question with the letter at their place in its row; a capital is sure, a dash not answered. */
function grid(
  rows: Readonly<Record<string, string>>,
  about: Readonly<Record<string, Parameters<typeof oneChoice>[1]>> = {},
) {
  const questions = Object.keys(rows).map((id) => oneChoice(id, about[id]));
  const size = Math.max(...Object.values(rows).map(({ length }) => length));
  const given = (letter = '-'): Given => {
    if (letter === '-') return undefined;
    const response = letter.toLowerCase();
    return letter === response ? response : { response, sure: 0.9 };
  };
  const learners = Array.from({ length: size }, (_each, place) => [
    `Learner ${place + 1}`,
    Object.values(rows).map((row) => given(row[place])),
  ]);
  return aClass(questions, Object.fromEntries(learners));
}

describe('what the next lesson is about', () => {
  test.each<[answers: string, found: readonly string[] | string]>([
    // under five learners: no ranking
    ['', 'few'],
    ['b', 'few'],
    ['bbbb', 'few'],
    ['bbbbb', ['x/q b']],
    // three holders at least
    ['aabbb', ['x/q b']],
    ['aaabb', 'none'],
    ['aaaaa', 'allRight'],
    // 15 percent of those asked at least
    [`${'a'.repeat(17)}bbb`, ['x/q b']],
    [`${'a'.repeat(18)}bbb`, 'none'],
    [`${'a'.repeat(26)}bbb`, 'none'],
    [`${'a'.repeat(25)}bbbbb`, ['x/q b']],
    // unnamed options stand for themselves; nobody right
    ['bbbbbcccddd', ['x/q b', 'x/q c', 'x/q d']],
    // scattered
    ['abbccdd', 'none'],
  ])('%s', async (answers, found) => {
    expect(idsIn(await oneQuestion(answers))).toEqual(found);
  });

  test('learners who left everything open are not counted towards five', async () => {
    expect(idsIn(await grid({ 'x/q': 'bbbb---' }))).toBe('few');
  });

  test('one mistake gathers from the questions that name it, each learner once; asked are all who answered one of them', async () => {
    const named = { 'x/one': { b: 'at-once' }, 'x/two': { c: 'at-once', d: 'other' } };
    const found = lesson(await grid({ 'x/one': 'bBaaa--a', 'x/two': 'caCaa-aa' }), naming(named));
    expect(found.say === 'some' && found.misconceptions).toMatchObject([
      {
        id: 'at-once',
        mistake: 'at-once',
        who: ['learner 1', 'learner 2', 'learner 3'],
        holders: 3,
        sure: 2,
        asked: 7,
        items: ['x/one', 'x/two'],
        shown: { part: { id: 'b' }, count: 2, sure: 1 },
        passage: 'x#x/one',
      },
    ]);
  });

  test('asked are also those who could have shown it where nobody did', async () => {
    const named = { 'x/one': { b: 'm' }, 'x/two': { b: 'm' } };
    const found = lesson(await grid({ 'x/one': 'bbbaa-----', 'x/two': '-----aaaaa' }), naming(named));
    expect(found.say === 'some' && found.misconceptions[0]).toMatchObject({ holders: 3, asked: 10, items: ['x/one'] });
  });

  test('sorted by holders, then by the sure, then by asked, then by the course', async () => {
    const bySure = await grid({ 'x/a': 'bbbcCcaa', 'x/b': 'bbbbaaaa' });
    expect(idsIn(bySure)).toEqual(['x/b b', 'x/a c', 'x/a b']);
    const byAsked = await grid({ 'x/a': 'bbbaa---', 'x/b': 'aabbbaaa', 'x/c': 'aaaaabbb' });
    expect(idsIn(byAsked)).toEqual(['x/b b', 'x/c b', 'x/a b']);
    const byCourse = await grid({ 'x/z': 'bbbaaaaa', 'w/y': 'aaabbbaa' });
    expect(idsIn(byCourse)).toEqual(['x/z b', 'w/y b']);
  });

  test('three at most, and a passage once while others remain', async () => {
    const rows = { 'x/a': 'bbbbbccccd', 'x/b': 'bbbaaaaaaa', 'x/c': 'aaabbbaaaa', 'x/d': 'aaaaabbbaa' };
    expect(idsIn(await grid(rows))).toEqual(['x/a b', 'x/b b', 'x/c b']);
    const together = { 'x/b': { passage: 'x/a' }, 'x/c': { passage: 'x/a' }, 'x/d': { passage: 'x/a' } };
    expect(idsIn(await grid(rows, together))).toEqual(['x/a b', 'x/a c', 'x/b b']);
    const one = { 'x/b': { passage: 'x/a' }, 'x/c': { passage: 'x/a' } };
    expect(idsIn(await grid(rows, one))).toEqual(['x/a b', 'x/d b', 'x/a c']);
  });

  test('a named mistake has a passage of its own', async () => {
    const rows = { 'x/a': 'bbbbbaaaaa', 'x/b': 'bbbbaaaaaa', 'x/c': 'aaabbbaaaa' };
    const named = { 'x/b': { b: 'm' } };
    const passageOf = (mistake: string) => (mistake === 'm' ? 'x#x/a' : undefined);
    expect(idsIn(await grid(rows), naming(named, passageOf))).toEqual(['x/a b', 'x/c b', 'm']);
    expect(idsIn(await grid(rows), naming(named))).toEqual(['x/a b', 'm', 'x/c b']);
  });

  test('what shows only at questions that are to be looked at themselves is dropped', async () => {
    // at x/odd the able are wrong and the others right
    const rows = {
      'x/odd': `${'b'.repeat(10)}${'a'.repeat(20)}`,
      'x/even': `${'a'.repeat(15)}${'c'.repeat(15)}`,
      'x/other': `${'a'.repeat(16)}${'d'.repeat(14)}`,
    };
    expect(idsIn(await grid(rows))).toEqual(['x/even c', 'x/other d']);
    // the same idea elsewhere keeps it
    const named = { 'x/odd': { b: 'm' }, 'x/even': { c: 'm' } };
    expect(idsIn(await grid(rows), naming(named))).toEqual(['m', 'x/other d']);
  });

  test('a box that was ticked and one that was left may show the same mistake', async () => {
    const question = forReaders('x/q', samples.several.question);
    const rows = ['a', 'a,b,c', 'a,c', 'a,b', 'a,b', 'a,b'].map((response, place) => [`L${place}`, [response]]);
    const work = await aClass([question], Object.fromEntries(rows));
    expect(idsIn(work)).toBe('none');
    const found = lesson(work, naming({ 'x/q': { b: 'm', c: 'm', constructor: 'other' } }));
    expect(found.say === 'some' && found.misconceptions).toMatchObject([{ id: 'm', holders: 3, asked: 6 }]);
  });
});
