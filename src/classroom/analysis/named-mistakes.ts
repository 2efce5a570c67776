import type { WrongPart } from '../wrong-part.ts';

type Parts = Readonly<Record<string, string>>;

/** The mistakes that questions name, by their ids: item → part → mistake. They travel apart from the questions, which learners get. */
export type NamedMistakes = Readonly<Record<string, Parts>>;

const none: Parts = {};
const partsOf = (named: NamedMistakes, item: string) => (Object.hasOwn(named, item) && named[item]) || none;

/** The mistake that a wrong part shows; undefined where the question names none for it. */
export function mistakeShown(named: NamedMistakes, item: string, { about }: WrongPart): string | undefined {
  const parts = partsOf(named, item);
  const part = about.find((each) => Object.hasOwn(parts, each));
  return part === undefined ? undefined : parts[part];
}

/** Whether some answer to the question shows this mistake. */
export const canShow = (named: NamedMistakes, item: string, mistake: string): boolean =>
  Object.values(partsOf(named, item)).includes(mistake);
