import { fill } from '#i18n/fill.ts';
import type { Misconception } from '../misconceptions.ts';
import { partValues } from './part-values.ts';
import { counted, ofAll, type Voice } from './voice.ts';

/** What is said of an idea that many hold. */
export interface IdeaInWords {
  readonly idea: string;
  /** how many of those who could, and how many of them were sure */
  readonly holders: string;
}

/** An idea and who holds it; `saysOf` gives the words of a named mistake. */
export function ideaInWords(
  voice: Voice,
  { mistake, shown, holders, asked, sure }: Misconception,
  saysOf: (mistake: string) => string | undefined,
): IdeaInWords {
  const { lesson } = voice.text;
  const says = mistake === undefined ? undefined : saysOf(mistake);
  const who = ofAll(voice, holders, asked);
  return {
    idea:
      says === undefined
        ? fill(lesson.ideas[shown.part.way], partValues(voice, shown.part))
        : fill(lesson.named, { says: says.replace(/\.$/, '') }),
    holders: sure > 0 ? counted(voice, lesson.sure, sure, { who }) : counted(voice, lesson.holders, asked, { who }),
  };
}
