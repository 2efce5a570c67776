import * as v from 'valibot';
import { deal, type Leanings } from '#model/convene/deal.ts';
import { type LabName, labNames } from '#model/convene/lab.ts';
import { type Measure, measures } from '#model/convene/measure.ts';
import { type Plays, playGame } from '#model/convene/play-game.ts';
import { type Scenario, scenarios } from '#model/convene/scenario.ts';
import { readPairs, writePairs } from '#ui/url-state.ts';
import { wholeNumber } from '#widgets/whole-number.ts';

/** A game as far as it was played: what was dealt, the cards of each round, and how many labs the player expected to ship safe in it. */
export interface Game {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly leanings: Leanings;
  readonly plays: Plays;
  readonly guesses: readonly number[];
}

/** Why a link is no game: its text is not one, or it plays what may not be played. */
export type GameProblem = 'unreadable' | 'not-allowed';

/** What a link’s text turned out to be. */
export type GameReading =
  | { readonly ok: true; readonly game: Game }
  | { readonly ok: false; readonly problem: GameProblem };

/** Cards are a to l, in the order of the measures. */
const letters = 'abcdefghijkl';

const pairs = v.pipe(
  v.strictObject({
    t: v.picklist(scenarios),
    seed: wholeNumber({ min: 0, max: 2 ** 32 - 1 }),
    o: v.optional(v.pipe(v.string(), v.regex(/^(?=.)A?B?C?D?E?F?$/i))),
    p: v.optional(v.pipe(v.string(), v.regex(/^[a-l]{0,2}(\.[a-l]{0,2}){0,7}$/))),
    g: v.optional(v.pipe(v.string(), v.regex(/^[0-6]{1,8}$/))),
  }),
  v.check(({ p, g = '' }) => (p === undefined ? 0 : p.split('.').length) === g.length, 'a guess for each round'),
);

const leaningOf = (letter: string) => [letter.toUpperCase() as LabName, letter < 'a' ? 10 : -10] as const;

/**
 * A game as a link’s text, as in `t:standard,seed:42,p:d.c.ik,g:034`: table and seed; `o` where first beliefs were moved, a lab’s letter large
 * where its belief was raised and small where it was lowered; the cards of each round, parted by dots; and a guess for each. [CONVENE.md §6]
 */
export function writeGame({ scenario, seed, leanings, plays, guesses }: Game): string {
  const moved = labNames.filter((name) => leanings[name]);
  const cards = (round: readonly Measure[]) => round.map((card) => letters[measures.indexOf(card)]).join('');
  return writePairs({
    t: scenario,
    seed,
    o: moved.map((name) => (leanings[name] === 10 ? name : name.toLowerCase())).join('') || undefined,
    p: plays.length ? plays.map(cards).join('.') : undefined,
    g: guesses.join('') || undefined,
  });
}

/** Reads a link’s text, whatever it is, and plays it through, so that a game that it gives can be played; never throws. */
export function readGame(text: string): GameReading {
  const read = v.safeParse(pairs, readPairs(text));
  if (!read.success) return { ok: false, problem: 'unreadable' };
  const { t: scenario, seed, o = '', p, g = '' } = read.output;
  const leanings: Leanings = Object.fromEntries([...o].map(leaningOf));
  const plays = (p === undefined ? [] : p.split('.')).map((round) =>
    [...round].map((letter) => measures[letters.indexOf(letter)] as Measure),
  );
  try {
    playGame(deal(scenario, seed, leanings), plays);
  } catch {
    return { ok: false, problem: 'not-allowed' };
  }
  return { ok: true, game: { scenario, seed, leanings, plays, guesses: [...g].map(Number) } };
}
