import { forReaders, type ReaderQuestionOf } from '#quiz/for-readers.ts';
import type { KindName } from '#quiz/question.ts';
import { samples } from './samples.ts';

/** What the samples' short words read as, so that a part is seen with words as long as a real question has. */
const longer: Readonly<Record<string, string>> = {
  'What is it, then?': 'You know the round is the last one, and so does Beacon. What do you expect of it?',
  a: 'Ship safe four times, then cut once',
  b: 'Never',
  c: 'Answer whatever Beacon did in the round before, and forgive one time in three',
  d: 'Cut corners all five times',
  'a!': 'how likely you think it is that the other is careful',
  'b!': 'what both get',
  'c!': 'what you get for being careful alone',
  most: 'brings most',
  least: 'brings least',
};
const worded = ['prompt', 'text', 'left', 'right', 'first', 'last'];

const hint = ['Think of what is left to lose after it.', 'Nothing comes after the last round.'];

/** A question of this kind that no chapter asks: the tests' sample of it, in longer words and with two hints. */
export function fixture<Name extends KindName>(name: Name): ReaderQuestionOf<Name> {
  const question = JSON.parse(JSON.stringify({ ...samples[name].question, hint }), (key, value) =>
    worded.includes(key) ? (longer[value] ?? value) : value,
  );
  return forReaders(`gallery/${name}`, question) as ReaderQuestionOf<Name>;
}
