import { fill } from '#i18n/fill.ts';
import type { Sentence } from '../sentence.ts';
import type { WrongCount } from '../wrong-counts.ts';
import { partValues } from './part-values.ts';
import { begun, counted, ofAll, type Voice } from './voice.ts';

/** What is said of a question. */
export interface QuestionInWords {
  readonly says: string;
  /** what the question itself says to the wrong answer that many share; empty where there is none */
  readonly why: string;
}

function common(voice: Voice, n: number, { part, count, varies }: WrongCount): QuestionInWords {
  const { question } = voice.text;
  const who = ofAll(voice, count, n);
  if (!varies)
    return { says: counted(voice, question.common[part.way], n, { ...partValues(voice, part), who }), why: part.why };
  const why = part.why && fill(question.example, { why: part.why });
  return { says: counted(voice, question.varies, n, { who }), why };
}

function inWords(voice: Voice, { rule, n, right, wrong, sureAndWrong, allDiffer, common: shared }: Sentence) {
  const { question } = voice.text;
  if (rule === 'common' && shared) return common(voice, n, shared);
  const says = {
    few: () => (n === 0 ? question.nobody : counted(voice, question.few, n)),
    allRight: () => counted(voice, question.allRight, n),
    look: () => question.look,
    scattered: () =>
      counted(voice, allDiffer ? question.scattered : question.scatteredSome, n, { who: ofAll(voice, wrong, n) }),
    sure: () => counted(voice, question.sure, sureAndWrong),
    right: () => counted(voice, question.right, n, { who: ofAll(voice, right, n) }),
  };
  return { says: says[rule === 'common' ? 'right' : rule](), why: '' };
}

/** The one sentence about a question, and the reason that belongs to it. */
export function questionInWords(voice: Voice, sentence: Sentence): QuestionInWords {
  const { says, why } = inWords(voice, sentence);
  return { says: begun(voice, says), why };
}
