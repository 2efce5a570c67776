import type { Random } from '#model/random/mulberry32.ts';

const strange = [
  '\u0000',
  '{',
  '}',
  '"',
  ':',
  ',',
  '-',
  '1e999',
  'null',
  '[]',
  '\u202e',
  '%',
  '=',
  '&',
  '__proto__',
  '9'.repeat(30),
];

/** A text with one to four random wounds: a cut, a hole, a doubled stretch, a changed letter, or something strange put in. */
export function mutate(text: string, random: Random): string {
  const below = (limit: number) => Math.floor(random() * limit);
  let wounded = text;
  for (let wounds = 1 + below(4); wounds > 0; wounds--) {
    const [at, length] = [below(wounded.length + 1), 1 + below(12)];
    const [head, tail] = [wounded.slice(0, at), wounded.slice(at)];
    wounded = [
      () => head,
      () => head + tail.slice(length),
      () => head + tail.slice(0, length) + tail,
      () => head + String.fromCharCode(32 + below(95)) + tail.slice(1),
      () => head + strange[below(strange.length)] + tail,
    ][below(5)]?.() as string;
  }
  return wounded;
}
