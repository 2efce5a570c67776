import { readRoster } from './read-roster.ts';

/** The names in a pasted text: those of a class list in whatever form it comes, else what stands on each of its lines. */
export function namesIn(text: string): readonly string[] {
  const reading = readRoster(new TextEncoder().encode(text));
  if (reading.ok) return reading.roster.people.map(({ name }) => name);
  return reading.problem === 'no-people'
    ? text
        .split(/\r\n?|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];
}
