import { mulberry32, type Random } from '#model/random/mulberry32.ts';

/**
 * What a generator draws: the numbers that the words of a question name in braces, and which answer is right. Where the answer is
 * a number, `answer` holds it and `mistakes` what comes out by each named mistake; where it is one of a few words, `answer` is the
 * key of the right one.
 */
export interface Drawn {
  readonly values: Readonly<Record<string, number>>;
  readonly answer: number | string;
  readonly mistakes?: Readonly<Record<string, number>>;
}

/** A question whose numbers are drawn: the same numbers come from the same random stream; the answer is the model's. */
export type Generator = (random: Random) => Drawn;

/** What a generator draws with this seed. */
export const drawWith = (generator: Generator, seed: number): Drawn => generator(mulberry32(seed));
