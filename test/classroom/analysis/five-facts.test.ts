import { describe, expect, test } from 'vitest';
import type { ClassWork } from '#classroom/analysis/class-work.ts';
import { fiveFacts, type ListMatch } from '#classroom/analysis/five-facts.ts';
import { factsInWords } from '#classroom/analysis/words/facts-in-words.ts';
import check from '#text/en/ui/check.json';
import gradebook from '#text/en/ui/gradebook.json';
import { aClass, type Given, oneChoice, oneQuestion } from './a-class.ts';

const voice = { locale: 'en', text: gradebook.sentences, cells: check.cells };
const mistakes = { named: { 'x/two': { b: 'at-once' } }, passageOf: () => undefined };
const saysOf = (mistake: string) => (mistake === 'at-once' ? 'Ember saw that at once.' : undefined);
const said = (work: ClassWork, around: { list?: ListMatch; isProjected?: boolean } = {}) =>
  factsInWords(
    voice,
    fiveFacts(work, { locale: 'en', mistakes, ...around }),
    work.questions.map(({ id }) => id),
    saysOf,
  ).map(({ says }) => says);

const questions = [oneChoice('x/one'), oneChoice('x/two'), oneChoice('x/three'), oneChoice('x/four')];
const sure = (response: string): Given => ({ response, sure: 0.9 });
const small = {
  Zoë: ['a', sure('b'), 'a', 'a'],
  Ana: ['a', sure('b'), 'a', 'a'],
  Åsa: ['a', 'b', 'b', undefined],
  Ben: ['b', 'a', 'a', 'a'],
  Tom: ['a', 'a', 'a', 'a'],
  Eva: ['a', 'a', undefined, undefined],
};

describe('the five facts', () => {
  test('are told in their order', async () => {
    const work = await aClass(questions, small);
    expect(said(work, { list: { listed: 8, missing: ['Yara', 'Liam'] } })).toEqual([
      'Six of eight handed in. Missing: Yara, Liam.',
      'Next lesson, a mistake to take up: “Ember saw that at once”. Three of six, two of them sure.',
      'Weakest: question 2, three of six right.',
      'Sure and wrong: two on question 2.',
      'Perhaps a word, with under half right or unfinished: Åsa, Eva.',
    ]);
  });

  test.each<[ListMatch | undefined, string]>([
    [undefined, 'Six have handed in.'],
    [{ listed: 6, missing: [] }, 'All six have handed in.'],
    [{ listed: 1, missing: [] }, 'The one on your list has handed in.'],
    [{ listed: 1, missing: ['Ida'] }, 'None of one handed in. Missing: Ida.'],
    [{ listed: 28, missing: ['Ida', 'Yara'] }, '26 of 28 handed in. Missing: Ida, Yara.'],
  ])('who is missing: %j', async (list, sentence) => {
    expect(said(await aClass(questions, small), list && { list })[0]).toBe(sentence);
  });

  test('of nobody there is one thing to say, of next to nobody little', async () => {
    expect(said(await aClass(questions, {}))).toEqual([
      'Nobody has handed in yet.',
      'So far there are answers from fewer than five. Read them one by one.',
    ]);
    expect(said(await oneQuestion('a'))).toEqual([
      'One has handed in.',
      'So far there are answers from fewer than five. Read them one by one.',
    ]);
  });

  test('a class that had everything right has no weakest question and nobody to speak to', async () => {
    expect(said(await oneQuestion('AAAAA'))).toEqual(['Five have handed in.', 'No first answer was wrong.']);
  });

  test('an unnamed option is quoted with its question; scattered mistakes are said to be', async () => {
    expect(said(await oneQuestion('aaabbb'))[1]).toBe(
      'Next lesson, a mistake to take up: “Option b”, question 1. Three of six.',
    );
    expect(said(await oneQuestion('aabbb'.replaceAll('a', 'b')))[1]).toBe(
      'Next lesson, a mistake to take up: “Option b”, question 1. All five.',
    );
    expect(said(await oneQuestion('aaabc'))[1]).toBe('No single idea stands out; wrong answers are scattered.');
  });

  test('the weakest question has the smallest share right, the earlier of two, and five answers at least', async () => {
    const weakest = async (learners: Readonly<Record<string, readonly Given[]>>) =>
      fiveFacts(await aClass(questions, learners), { locale: 'en' }).weakest?.figures.item;
    const rows = (letters: readonly string[]) =>
      Object.fromEntries(
        letters.map((row, place) => [`L${place}`, [...row].map((each) => (each === '-' ? undefined : each))]),
      );
    expect(await weakest(rows(['abba', 'abba', 'aaaa', 'aaaa', 'aaaa']))).toBe('x/two');
    expect(await weakest(rows(['abb-', 'abb-', 'aab-', 'aaa-', 'aaa-', 'aa--']))).toBe('x/three');
    expect(await weakest(rows(['abbb', 'abbb', 'aaab', 'aaab', 'aab-']))).toBe('x/three');
    expect(await weakest(rows(['bbbb', 'bbbb', 'bbbb', 'bbbb']))).toBeUndefined();
  });

  test('a weakest question that separates nobody is to be looked at', async () => {
    const two = [oneChoice('x/odd'), oneChoice('x/even')];
    const learners = Array.from({ length: 30 }, (_each, place) => [`L${place}`, place < 20 ? ['b', 'a'] : ['a', 'b']]);
    expect(said(await aClass(two, Object.fromEntries(learners)))).toContain(
      'Weakest: question 1, ten of 30 right. Look at the question before the class.',
    );
  });

  test('sure and wrong is told of the question where most were, and not where nobody was', async () => {
    expect(said(await oneQuestion('aaaaB'))).toContain('Sure and wrong: one on question 1.');
    expect(said(await oneQuestion('aaaAb')).join(' ')).not.toContain('Sure');
  });

  describe('perhaps a word', () => {
    const word = async (learners: Readonly<Record<string, readonly Given[]>>, isProjected = false) =>
      fiveFacts(await aClass(questions, learners), { locale: 'sv', isProjected }).word;

    test.each<[string, readonly Given[], boolean]>([
      ['half right', ['a', 'a', 'b', 'b'], false],
      ['fewer than half right', ['a', 'b', 'b', 'b'], true],
      ['half left open', ['a', 'a', undefined, undefined], true],
      ['fewer than half left open', ['a', 'a', 'a', undefined], false],
      ['nothing answered', [undefined, undefined, undefined, undefined], true],
      ['all right of the half that an earlier link asked', ['a', 'a'], false],
      ['half left open of what an earlier link asked', ['a', undefined], true],
      ['all right', ['a', 'a', 'a', 'a'], false],
    ])('%s', async (_what, given, isNamed) => {
      expect((await word({ Ida: given }))?.names).toEqual(isNamed ? ['Ida'] : []);
    });

    test('five names at most: of those who had least right, A–Z as the language has it', async () => {
      const none = ['b', 'b', 'b', 'b'];
      const one = ['a', 'b', 'b', 'b'];
      const names = { Öst: none, Zed: none, Åse: none, Bo: none, Ada: one, Cy: one, Eli: none };
      expect(await word(names)).toEqual({ names: ['Bo', 'Eli', 'Zed', 'Åse', 'Öst'], more: 2 });
    });

    test('who gave no name is not named', async () => {
      expect(await word({ '': ['b', 'b', 'b', 'b'] })).toEqual({ names: [], more: 0 });
    });

    test('nobody is named where the class can see it', async () => {
      const learners = { Ida: ['b', 'b', 'b', 'b'] };
      expect(await word(learners, true)).toBeUndefined();
      expect(said(await aClass(questions, learners), { isProjected: true }).join(' ')).not.toContain('Ida');
      expect(said(await aClass(questions, learners)).at(-1)).toBe(
        'Perhaps a word, with under half right or unfinished: Ida.',
      );
    });

    test('more than five are counted', async () => {
      const learners = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name, ['b', 'b', 'b', 'b']]));
      expect(said(await aClass(questions, learners)).at(-1)).toBe(
        'Perhaps a word, with under half right or unfinished: A, B, C, D, E, and one more.',
      );
    });
  });
});
