import { describe, expect, test } from 'vitest';
import { type ClassWork, classWork } from '#classroom/analysis/class-work.ts';
import { nextLesson } from '#classroom/analysis/misconceptions.ts';
import { type QuestionFigures, questionFigures } from '#classroom/analysis/question-figures.ts';
import { sentenceOf } from '#classroom/analysis/sentence.ts';
import { ideaInWords } from '#classroom/analysis/words/idea-in-words.ts';
import { questionInWords } from '#classroom/analysis/words/question-in-words.ts';
import { forReaders } from '#quiz/for-readers.ts';
import type { KindName } from '#quiz/question.ts';
import check from '#text/en/ui/check.json';
import gradebook from '#text/en/ui/gradebook.json';
import { samples } from '../../../src/gallery/samples.ts';
import { aClass } from './a-class.ts';

const voice = { locale: 'en', text: gradebook.sentences, cells: check.cells };
const classOf = (kind: KindName, ...responses: readonly string[]): Promise<ClassWork> =>
  aClass(
    [forReaders('x/q', samples[kind].question)],
    Object.fromEntries(responses.map((response, place) => [`L${place}`, [response]])),
  );
const sentence = (work: ClassWork) => questionInWords(voice, sentenceOf(questionFigures(work)[0] as QuestionFigures));
const idea = (work: ClassWork, saysOf: (mistake: string) => string | undefined = () => undefined, named = {}) => {
  const lesson = nextLesson(work, questionFigures(work), { named, passageOf: () => undefined });
  return lesson.say === 'some' ? ideaInWords(voice, lesson.misconceptions[0], saysOf) : lesson.say;
};

/** Two right answers and three that are wrong in the same way: what is said of the question, and of the idea. */
const kinds: readonly (readonly [KindName, right: string, wrong: readonly string[], says: string, idea: string])[] = [
  ['one-choice', 'a', ['b'], 'Three of five chose the same wrong answer: “option b”.', '“option b”'],
  [
    'several',
    'a,b',
    ['a,b,c', 'a,c,b'],
    'Three of five ticked “option c”, which does not belong.',
    '“option c” ticked, which does not belong',
  ],
  ['several', 'a,b', ['b'], 'Three of five left out “option a”.', '“option a” left out, which belongs'],
  ['number', '-2.5', ['2.5', '2,55 points'], 'Three of five made the same slip: 2.5 points.', 'the slip to 2.5 points'],
  ['order', 'a,b,c,d', ['a,c,b,d'], 'Three of five put “item c” before “item b”.', '“item c” before “item b”'],
  [
    'match',
    'a=a,b=b,c=c',
    ['a=b,b=b,c=c'],
    'Three of five put “left a” together with “right b”.',
    '“left a” with “right b”',
  ],
  ['match', 'a=a,b=b,c=c', ['a=a,b=b'], 'Three of five put nothing together with “left c”.', 'nothing with “left c”'],
  ['cell', 'DD', ['CC'], 'Three of five chose the same wrong cell: both ship safe.', 'both ship safe'],
  ['estimate', '45;55', ['20;30', '0;40', '1;2'], 'Three of five said too little.', 'too little'],
  ['estimate', '45;55', ['60;70'], 'Three of five said too much.', 'too much'],
];

describe('a wrong answer that many share, in words', () => {
  test.each(kinds)('%s: %s, and %j', async (kind, right, wrong, says, shown) => {
    const three = [0, 1, 2].map((place) => wrong[place % wrong.length] ?? '');
    const work = await classOf(kind, right, right, ...three);
    expect(sentence(work).says).toBe(says);
    expect(sentence(work).why).not.toBe('');
    expect(idea(work)).toEqual({ idea: shown, holders: 'three of five' });
  });

  test('a figure: the goal that was missed', async () => {
    const work = await classOf('one-choice', 'a', 'a', 'b', 'b', 'b');
    const [figures] = questionFigures(work) as [QuestionFigures];
    const part = { ...(figures.commonest?.part as object), way: 'missed', said: [], why: 'That is too much.' } as never;
    const commonest = { ...figures.commonest, part } as QuestionFigures['commonest'];
    expect(questionInWords(voice, sentenceOf({ ...figures, commonest }))).toEqual({
      says: 'Three of five missed the same goal in the figure.',
      why: 'That is too much.',
    });
  });

  test('numbers that are too low, ranges that are too wide: those who gave them have nothing in common', async () => {
    const low = await classOf('number', '-2.5', '-2.5', '-4', '-5', '-6');
    expect(sentence(low).says).toBe('Three of five were wrong, each in another way. Ask what the question asks.');
    expect(idea(low)).toBe('none');
    const same = await classOf('number', '-2.5', '-2.5', '-4', '-4', '-6');
    expect(sentence(same).says).toBe('Three of five were wrong, in different ways. Ask what the question asks.');
    const wide = await classOf('estimate', '45;55', '45;55', '0;100', '1;99', '2;98');
    expect(sentence(wide).says).toBe('Three of five were wrong, each in another way. Ask what the question asks.');
  });

  test('with other numbers each, the words of one of them are said to be theirs', async () => {
    const work = await classOf('number', '-2.5', '-2.5', '2.5', '2.5', '2.5');
    const [first, ...others] = work.learners;
    const one = first?.work.get('x/q');
    const [part] = one?.wrong ?? [];
    if (!first || !one || part) throw new Error('the first learner was right');
    const learners = [...others, first].map((learner, place) => {
      const own = learner.work.get('x/q');
      if (!own) return learner;
      const wrong = own.wrong.map((each) => ({ ...each, why: `Drawn ${place}.` }));
      return { ...learner, work: new Map([['x/q', { ...own, wrong }]]) };
    });
    expect(sentence(classWork(learners, work.questions))).toEqual({
      says: 'Three of five made the same mistake, with other numbers each.',
      why: 'With the numbers of one of them: Drawn 1.',
    });
  });

  test('a named mistake has words of its own; who was sure is told with it', async () => {
    const work = await aClass([forReaders('x/q', samples['one-choice'].question)], {
      ...{ A: ['a'], B: ['a'], C: [{ response: 'b', sure: 0.9 }], D: [{ response: 'b', sure: 0.9 }], E: ['b'] },
    });
    const named = { 'x/q': { b: 'at-once' } };
    const says = (mistake: string) => (mistake === 'at-once' ? 'It answered at once.' : undefined);
    expect(idea(work, says, named)).toEqual({
      idea: '“It answered at once”',
      holders: 'three of five, two of them sure',
    });
    // a mistake whose words are not at hand is quoted as it showed
    expect(idea(work, () => undefined, named)).toMatchObject({ idea: '“option b”' });
  });
});
