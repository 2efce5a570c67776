import { parse } from 'yaml';
import { checkText } from '#check/check-text.ts';
import { measuresOf } from '#check/measures-of.ts';
import { classAnalysisSteps } from '#classroom/analysis/class-analysis.ts';
import { learnersOf } from '#classroom/analysis/learner.ts';
import { sentenceOf } from '#classroom/analysis/sentence.ts';
import { toEnd } from '#classroom/analysis/to-end.ts';
import { questionInWords } from '#classroom/analysis/words/question-in-words.ts';
import type { Voice } from '#classroom/analysis/words/voice.ts';
import { askedQuestions } from '#classroom/asked-questions.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { numberAlphabet } from '#classroom/receipt/receipt-number.ts';
import type { AnsweredItem, Receipt } from '#classroom/receipt.ts';
import { regrade } from '#classroom/regrade.ts';
import { headingsIn } from '#content/headings.ts';
import { href } from '#i18n/href.ts';
import { sourceLocale } from '#i18n/locales.ts';
import { formatNumber } from '#i18n/number.ts';
import { texts } from '#i18n/texts.ts';
import type { GradebookChapter, GradebookData, MistakeInfo } from '#layouts/gradebook/gradebook-data.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { mistakesNamed } from '#quiz/mistakes-named.ts';
import { type AskedItem, isAsked } from '#quiz/present.ts';
import type { QuestionFile } from '#quiz/question.ts';
import type en from '#text/en/ui/gradebook.json';
import { responseTo } from './response-to.ts';

/** How a class of the gallery differs from its usual one, of 26. */
export interface ClassManner {
  readonly size?: number;
  /** put before the usual names */
  readonly names?: readonly string[];
  readonly isDemo?: boolean;
  readonly withNames?: boolean;
  /** a learner’s chance to be right, from 0 to 1 */
  readonly right?: number;
  /** how many stand on the class list beside those who handed in */
  readonly missing?: readonly string[];
}

const questionFiles = import.meta.glob<string>('/content/*/questions/{one-round,payoffs}/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const chapterFiles = import.meta.glob<string>('/content/*/chapters/{01-one-round,02-payoffs}.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const otherFiles = import.meta.glob<string>('/content/*/{teaching/mistakes,course}.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

type GradebookText = typeof en;

const gradebookText = await texts<GradebookText>(
  import.meta.glob<GradebookText>('/content/*/ui/gradebook.json', { import: 'default' }),
  { shared: true },
);

/** Those of the files that are no translation, by their paths in their language. */
const ofSource = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const folder = `/content/${sourceLocale}/`;
  const own = Object.entries(files).filter(([path]) => path.startsWith(folder));
  return new Map(own.map(([path, text]) => [path.slice(folder.length), text]));
};

const files = [...ofSource(questionFiles)].map(
  ([path, text]) => [path.slice('questions/'.length, -'.yaml'.length), parse(text) as QuestionFile] as const,
);
const others = ofSource(otherFiles);
const items = new Map(
  files
    .map(([id, file]) => bankItem(id, file, generators))
    .filter(isAsked)
    .map((item): [string, AskedItem] => [`${item.id}@${item.rev}`, item]),
);
const named = Object.fromEntries(
  files.map(([id, file]) => [id, Object.fromEntries(mistakesNamed(file).map(({ part, mistake }) => [part, mistake]))]),
);
const { mistakes: told } = parse(others.get('teaching/mistakes.yaml') ?? '') as {
  mistakes: readonly Omit<MistakeInfo, 'language'>[];
};
const mistakes = new Map(told.map((each) => [each.id, { ...each, language: sourceLocale }]));
const course = parse(others.get('course.yaml') ?? '') as {
  parts: readonly { entries: readonly { slug: string; title: string }[] }[];
};

interface Head {
  readonly slug: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly check: readonly string[];
}
const heads = [...ofSource(chapterFiles).values()].map((text) => ({
  text,
  head: parse(text.split(/^---$/m)[1] ?? '') as Head,
}));
const asked = heads.flatMap(({ head }) => head.check.map((name) => `${head.slug}/${name}`));
const chapterOf = ({ text, head }: (typeof heads)[number], locale: string): GradebookChapter => ({
  slug: head.slug,
  title: course.parts.flatMap(({ entries }) => entries).find(({ slug }) => slug === head.slug)?.title ?? head.slug,
  href: href(`/${locale}/chapters/${head.slug}/`),
  objectives: Object.fromEntries(head.objectives.map(({ id, text }) => [id, text])),
  headings: Object.fromEntries(headingsIn(text).map(({ id, words }) => [id, words])),
});

const usual = [
  'Amira Khalil',
  'Ben Ó Briain',
  'Carla',
  'Dario Fò',
  'Ebba',
  'Farid',
  'Grace',
  'Hiroshi',
  'Inga',
  'Jean-Luc D’Arc',
  'Kofi',
  'Łukasz Żółć',
  'Мария Петрова',
  'Nadia',
  'Óscar',
  'Priya',
  'Quentin',
  'Rosa',
  'Søren',
  'Tala',
  'Uma',
  'Viktor',
  '王小明',
  'Xenia',
  'Yusuf',
  'ليلى',
];

/** A language’s voice for sentences about a class. */
export const voiceIn = (locale: string): Voice => ({
  locale,
  text: gradebookText(locale).sentences,
  cells: checkText(locale).cells,
});

const questionAt = (locale: string) => askedQuestions(items, (value) => formatNumber(locale, value, 6));

function receiptsOf({ size = 26, names = [], right = 0.68 }: ClassManner, locale: string): readonly Receipt[] {
  const random = mulberry32(7);
  const questionOf = questionAt(locale);
  return [...names, ...usual, ...usual.map((name) => `${name} II`)].slice(0, size).map((name, learner): Receipt => {
    const able = right + 0.5 * (random() - 0.5);
    const stops = random() < 0.1 ? 5 : asked.length;
    const answers = asked.map((item, place): AnsweredItem => {
      const rev = [...items.values()].find(({ id }) => id === item)?.rev ?? 1;
      const question = questionOf({ item, rev, seed: learner }) as ReaderQuestion;
      const isRight = random() < able - (place % 4 === 1 ? 0.3 : 0);
      const sure = [0.35, 0.65, 0.9][Math.floor(3 * random())];
      const first = { response: responseTo(question, isRight, random), took: Math.round(15 + 60 * random()), sure };
      const again = { response: responseTo(question, random() < 0.7, random), took: 20, sure: undefined };
      const isOpen = place >= stops;
      return {
        ...{ item, rev, seed: learner },
        first: isOpen ? undefined : first,
        last: isOpen || isRight ? undefined : again,
        count: isOpen ? 0 : isRight ? 1 : 2,
      };
    });
    const letters = Array.from({ length: 5 }, () => numberAlphabet[Math.floor(32 * random())]).join('');
    const number = `${letters.slice(0, 2)}-${letters.slice(2)}`;
    return { number, assignment: 'gallery', name, began: 29_940_000, at: 29_940_020 + learner, answers, guesses: [] };
  });
}

/** A class, the same at every time, that answered the checks of two chapters. */
export async function aClass(manner: ClassManner, locale: string): Promise<GradebookData> {
  const questionOf = questionAt(locale);
  const marked = await regrade(receiptsOf(manner, locale), questionOf, measuresOf);
  const questions = asked.flatMap((id) => {
    const item = [...items.values()].find((each) => each.id === id);
    return (item && questionOf({ item: id, rev: item.rev, seed: 0 })) ?? [];
  });
  const passageOf = (id: string) => mistakes.get(id)?.passage;
  const analysis = toEnd(classAnalysisSteps(learnersOf(marked), questions, { locale, mistakes: { named, passageOf } }));
  const { work, figures, facts } = analysis;
  const voice = voiceIn(locale);
  const list = manner.missing && { listed: work.learners.length + manner.missing.length, missing: manner.missing };
  return {
    assignment: { ...assignmentDefaults, id: 'gallery', title: 'The first two chapters', items: [] },
    ...analysis,
    ...{ questions, questionOf, marked, mistakes },
    sentences: figures.map((each) => questionInWords(voice, sentenceOf(each))),
    facts: list ? { ...facts, missing: { handedIn: work.learners.length, list } } : facts,
    reworded: new Set(),
    chapters: new Map(heads.map((each) => [each.head.slug, chapterOf(each, locale)])),
    fromPaper: new Set(),
    isDemo: manner.isDemo ?? false,
    names: manner.withNames ?? true,
    counted: 'first',
  };
}
