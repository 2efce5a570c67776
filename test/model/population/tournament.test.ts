import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agentsOf } from '#model/population/counts.ts';
import { type Kind, kinds, type OwnKind, ownKinds } from '#model/population/kind.ts';
import { pairTable } from '#model/population/pair-table.ts';
import { plainTournament } from '#model/population/plain-tournament.ts';
import { type TournamentRules, trustRules } from '#model/population/rules.ts';
import { tournament } from '#model/population/tournament.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { streamOf } from '#model/random/stream.ts';
import { strategies } from '#model/repeated/strategies.ts';
import { anyPayoffs } from '../../support/payoffs.ts';

const reference = JSON.parse(readFileSync(join(import.meta.dirname, '../population-tournament.json'), 'utf8'));
const steady = ownKinds.filter((kind) => kind !== 'random');
const sandbox = agentsOf(reference.population.sandbox_default);

function fast(agents: Uint8Array, rules: TournamentRules, seed: number): Float64Array {
  const coins = new Float64Array(agents.length);
  tournament(rules)(agents, coins, streamOf(seed));
  return coins;
}

describe('the pair table', () => {
  test('is that of The Evolution of Trust, to the coin', () => {
    const table = pairTable(trustRules);
    for (const [row, cells] of Object.entries(reference.pair_score_row_vs_col_10rounds_noise0)) {
      expect(table[row as OwnKind]).toMatchObject(cells as object);
    }
  });
});

describe('the tournament', () => {
  test('reproduces the totals of the five in the show', () => {
    const { totals } = reference.showcase_5;
    const shown = Object.keys(totals) as Kind[];
    const coins = plainTournament(shown, trustRules, mulberry32(1));
    expect(Object.fromEntries(shown.map((kind, i) => [kind, coins[i]]))).toEqual(totals);
    const agents = Uint8Array.from(shown, (kind) => kinds.indexOf(kind));
    expect([...fast(agents, trustRules, 1)]).toEqual(coins);
  });

  test('pays the same fast as move by move where nothing is left to chance', () => {
    const agents = fc.array(fc.constantFrom(...steady), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(agents, anyPayoffs, fc.integer({ min: 1, max: 50 }), (players, payoffs, rounds) => {
        const rules = { payoffs, rounds, noise: 0 };
        const plain = plainTournament(players, rules, mulberry32(1));
        expect([
          ...fast(
            Uint8Array.from(players, (kind) => kinds.indexOf(kind)),
            rules,
            1,
          ),
        ]).toEqual(plain);
      }),
    );
  });

  test('plays a guest move by move among the others, by whatever rule it follows', () => {
    const agents = fc.array(fc.constantFrom(...steady, 'guest' as const), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(agents, fc.constantFrom(...strategies), fc.integer({ min: 1, max: 30 }), (players, guest, rounds) => {
        const rules = { ...trustRules, rounds, noise: 0, guest };
        const coins = fast(
          Uint8Array.from(players, (kind) => kinds.indexOf(kind)),
          rules,
          1,
        );
        expect([...coins]).toEqual(plainTournament(players, rules, mulberry32(1)));
      }),
    );
    expect(() => fast(Uint8Array.of(0, kinds.indexOf('guest')), trustRules, 1)).toThrow(RangeError);
    expect(() => plainTournament(['tft', 'guest'], trustRules, mulberry32(1))).toThrow(RangeError);
  });

  test('is the same again for the same seed, and another for another', () => {
    const rules = { ...trustRules, noise: 0.05 };
    expect(fast(sandbox, rules, 5)).toEqual(fast(sandbox, rules, 5));
    expect(fast(sandbox, rules, 5)).not.toEqual(fast(sandbox, rules, 6));
  });

  test.each(ownKinds.flatMap((a, i) => ownKinds.slice(i).map((b) => [a, b] as const)))(
    'pays %s against %s on average the same fast as move by move at 5 %% noise',
    (a, b) => {
      const rules = { ...trustRules, noise: 0.05 };
      const [random, stream, play] = [mulberry32(3), streamOf(3), tournament(rules)];
      const coins = new Float64Array(2);
      const moments = (runs: number, draw: () => number) => {
        const scores = Array.from({ length: runs }, draw);
        const mean = scores.reduce((sum, score) => sum + score, 0) / runs;
        return { mean, error: scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (runs - 1) / runs };
      };
      const slow = moments(1500, () => plainTournament([a, b], rules, random)[0] as number);
      const quick = moments(20_000, () => {
        play(Uint8Array.of(kinds.indexOf(a), kinds.indexOf(b)), coins, stream);
        return coins[0] as number;
      });
      expect(Math.abs(slow.mean - quick.mean)).toBeLessThan(4.5 * Math.sqrt(slow.error + quick.error) + 1e-9);
    },
  );

  test.each([0.01, 0.05, 0.3, 0.5])(
    'flips moves on their own with chance %d, both at once with its square',
    (noise) => {
      const rounds = 200;
      const runs = 2000;
      const [play, stream, coins] = [
        tournament({ payoffs: { R: 0, S: 0, T: 0, P: 1 }, rounds, noise }),
        streamOf(9),
        new Float64Array(2),
      ];
      const one = tournament({ payoffs: { R: 0, S: 1, T: 0, P: 1 }, rounds, noise });
      let both = 0;
      let mine = 0;
      for (let run = 0; run < runs; run++) {
        play(Uint8Array.of(kinds.indexOf('all_c'), kinds.indexOf('all_c')), coins, stream);
        both += coins[0] as number;
        one(Uint8Array.of(kinds.indexOf('all_c'), kinds.indexOf('all_c')), coins, stream);
        mine += coins[0] as number;
      }
      for (const [count, chance] of [
        [both, noise * noise],
        [mine, noise],
      ] as const) {
        const trials = rounds * runs;
        expect(Math.abs(count - trials * chance)).toBeLessThan(4.5 * Math.sqrt(trials * chance * (1 - chance)));
      }
    },
  );
});
