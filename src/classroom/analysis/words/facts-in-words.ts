import { fill } from '#i18n/fill.ts';
import type { FiveFacts } from '../five-facts.ts';
import { ideaInWords } from './idea-in-words.ts';
import { begun, counted, countWord, listed, ofAll, type Voice } from './voice.ts';

/** One fact in words. */
export interface FactInWords {
  readonly fact: keyof FiveFacts;
  readonly says: string;
}

function missing(voice: Voice, { handedIn, list }: FiveFacts['missing']): string {
  const { facts } = voice.text;
  if (!list) return handedIn === 0 ? facts.nobody : counted(voice, facts.handedIn, handedIn);
  if (list.missing.length === 0) return counted(voice, facts.allIn, list.listed);
  const part = countWord(voice, handedIn);
  return counted(voice, facts.missing, list.listed, { part, names: listed(voice, list.missing) });
}

function next(
  voice: Voice,
  lesson: FiveFacts['next'],
  { questions, saysOf }: { questions: readonly string[]; saysOf: (mistake: string) => string | undefined },
): string {
  if (lesson.say !== 'some') return voice.text.lesson[lesson.say];
  const [first] = lesson.misconceptions;
  const { idea, holders } = ideaInWords(voice, first, saysOf);
  const place = String(questions.indexOf(first.items[0] ?? '') + 1);
  // an option’s own words say little without its question
  const placed = first.mistake === undefined ? fill(voice.text.lesson.at, { idea, place }) : idea;
  return fill(voice.text.facts.next, { idea: placed, holders: begun(voice, holders) });
}

function weakest(voice: Voice, weak: FiveFacts['weakest']): string {
  if (!weak) return '';
  const { facts } = voice.text;
  const { place, right, n } = weak.figures;
  const says = counted(voice, facts.weakest, n, { place: String(place), who: ofAll(voice, right, n) });
  return weak.isToLookAt ? `${says} ${facts.look}` : says;
}

function word(voice: Voice, perhaps: FiveFacts['word']): string {
  if (!perhaps || perhaps.names.length === 0) return '';
  const { facts } = voice.text;
  const names = listed(voice, perhaps.names);
  return perhaps.more > 0 ? counted(voice, facts.wordMore, perhaps.more, { names }) : fill(facts.word, { names });
}

/**
 * The five facts in their order, without those that there is nothing to say of. `questions` are those that were asked, in order;
 * `saysOf` gives the words of a named mistake.
 */
export function factsInWords(
  voice: Voice,
  facts: FiveFacts,
  questions: readonly string[],
  saysOf: (mistake: string) => string | undefined = () => undefined,
): readonly FactInWords[] {
  const sure = facts.sureAndWrong;
  const all: readonly FactInWords[] = [
    { fact: 'missing', says: missing(voice, facts.missing) },
    { fact: 'next', says: next(voice, facts.next, { questions, saysOf }) },
    { fact: 'weakest', says: weakest(voice, facts.weakest) },
    {
      fact: 'sureAndWrong',
      says: sure ? counted(voice, voice.text.facts.sure, sure.sureAndWrong, { place: String(sure.place) }) : '',
    },
    { fact: 'word', says: word(voice, facts.word) },
  ];
  return all.filter(({ says }) => says !== '').map(({ fact, says }) => ({ fact, says: begun(voice, says) }));
}
