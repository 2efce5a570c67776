import { randomOf, type Stream } from '../random/stream.ts';
import { playMatch } from '../repeated/play-match.ts';
import { automata } from './automaton.ts';
import { kinds, playerOf } from './kind.ts';
import { matchTables } from './match-tables.ts';
import { requireRules, type TournamentRules } from './rules.ts';

/**
 * Plays one round robin, i < j and nobody against itself: `agents` are indices into `kinds`, `coins` (as long) receives each
 * one's total. Draws from `stream` and leaves it where it stops.
 */
export type Tournament = (agents: Uint8Array, coins: Float64Array, stream: Stream) => void;

/** Below which of 2^32 draws nothing flips, only A's move, only B's, with chances `a` and `b`; each exact to 2^−32. */
const limits = (a: number, b: number) =>
  [(1 - a) * (1 - b), 1 - b, 1 - a * b].map((chance) => Math.round(chance * 2 ** 32)) as [number, number, number];

/**
 * A fast round robin under given rules: one lookup and one 32-bit draw (sfc32, inlined) a round decide both moves, which flip on
 * their own with a chance true to 2^−32. Matches without any chance in them are played once and remembered; those of a guest are
 * played move by move. Throws a RangeError for rules out of range. [Case 2017]
 */
export function tournament(rules: TournamentRules): Tournament {
  const { payoffs, rounds, noise, guest } = requireRules(rules);
  const { start, next, payA, payB } = matchTables(payoffs);
  const slips = kinds.map((kind) => (kind === 'guest' ? 0 : automata[kind].slip) * (1 - 2 * noise) + noise);
  const chances = Float64Array.from(slips.flatMap((a) => slips.flatMap((b) => limits(a, b))));
  const known = Float64Array.from(start, () => Number.NaN);
  const knownB = new Float64Array(known.length);
  const guestIndex = kinds.indexOf('guest');
  const players = kinds.map((kind) => (kind === 'guest' ? guest : playerOf[kind]));
  return (agents, coins, stream) => {
    const random = randomOf(stream);
    let a = (stream[0] as number) | 0;
    let b = (stream[1] as number) | 0;
    let c = (stream[2] as number) | 0;
    let d = (stream[3] as number) | 0;
    coins.fill(0);
    for (let i = 0; i < agents.length; i++) {
      const row = (agents[i] as number) * kinds.length;
      for (let j = i + 1; j < agents.length; j++) {
        const pair = row + (agents[j] as number);
        let scoreA = known[pair] as number;
        let scoreB = knownB[pair] as number;
        if (agents[i] === guestIndex || agents[j] === guestIndex) {
          const [one, other] = [players[agents[i] as number], players[agents[j] as number]];
          if (!one || !other) throw new RangeError('counts must name a guest only where rules have one');
          stream.set([a, b, c, d]);
          ({ scoreA, scoreB } = playMatch(one, other, payoffs, rounds, { rate: noise, random }));
          [a, b, c, d] = stream as unknown as [number, number, number, number];
        } else if (Number.isNaN(scoreA)) {
          const quiet = chances[3 * pair] as number;
          const onlyA = chances[3 * pair + 1] as number;
          const onlyB = chances[3 * pair + 2] as number;
          let at = start[pair] as number;
          scoreA = 0;
          scoreB = 0;
          for (let round = 0; round < rounds; round++) {
            const drawn = (a + b + d) | 0;
            d = (d + 1) | 0;
            a = b ^ (b >>> 9);
            b = (c + (c << 3)) | 0;
            c = (((c << 21) | (c >>> 11)) + drawn) | 0;
            const luck = drawn >>> 0;
            if (luck >= quiet) at |= luck < onlyA ? 2 : luck < onlyB ? 1 : 3;
            scoreA += payA[at] as number;
            scoreB += payB[at] as number;
            at = next[at] as number;
          }
          if (quiet === 2 ** 32) {
            known[pair] = scoreA;
            knownB[pair] = scoreB;
          }
        }
        coins[i] = (coins[i] as number) + scoreA;
        coins[j] = (coins[j] as number) + scoreB;
      }
    }
    stream[0] = a;
    stream[1] = b;
    stream[2] = c;
    stream[3] = d;
  };
}
