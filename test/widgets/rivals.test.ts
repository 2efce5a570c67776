import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import text from '#text/en/widgets/rivals.json';
import { answer } from '#widgets/rivals/answer.ts';
import { describe as describeState } from '#widgets/rivals/describe.ts';
import { betterPlan, fitting, meetings, possible, totalOf, totalYardsticks, yardsticks } from '#widgets/rivals/game.ts';
import { allRounds, payoffs, plan, rules } from '#widgets/rivals/plan.ts';
import { guesses } from '#widgets/rivals/state.ts';
import { table } from '#widgets/rivals/table.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const moves = fc.array(fc.constantFrom<Action>('C', 'D'), { maxLength: allRounds });
const allMoves = fc.array(fc.constantFrom<Action>('C', 'D'), { minLength: allRounds, maxLength: allRounds });
const pay = { CC: payoffs.R, CD: payoffs.S, DC: payoffs.T, DD: payoffs.P };

describe('the five rivals', () => {
  test('play, against any moves, exactly as a match of the model would', () => {
    fc.assert(
      fc.property(seeds, moves, (seed, mine) => {
        let from = 0;
        let total = 0;
        for (const [index, meeting] of meetings({ seed, moves: mine }).entries()) {
          const own = mine.slice(from, from + meeting.rounds);
          from += meeting.rounds;
          expect(meeting.mine).toEqual(own);
          if (own.length === 0) continue;
          const script = { name: 'script', cite: '', move: (played: readonly Action[]) => own[played.length] ?? 'C' };
          const match = playMatch(script, plan(seed)[index]?.rule ?? script, payoffs, own.length);
          expect(meeting.theirs).toEqual(match.movesB);
          expect([meeting.myScore, meeting.theirScore]).toEqual([match.scoreA, match.scoreB]);
          total += match.scoreA;
        }
        expect(totalOf(meetings({ seed, moves: mine }))).toBe(total);
      }),
    );
  });

  test('follow each rule once and stay four to seven rounds, whatever the seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(
          plan(seed)
            .map(({ rule }) => rule.name)
            .toSorted(),
        ).toEqual(rules.map(({ name }) => name).toSorted());
        expect(
          plan(seed)
            .map(({ rounds }) => rounds)
            .toSorted(),
        ).toEqual([4, 5, 5, 6, 7]);
      }),
    );
  });

  test('are the same for the same seed', () => {
    fc.assert(fc.property(seeds, (seed) => void expect(plan(seed)).toEqual(plan(seed))));
  });

  test('can never be beaten beyond the best line, and the best line beats both simple plans', () => {
    fc.assert(
      fc.property(seeds, allMoves, (seed, mine) => {
        const { safe, cut, best } = totalYardsticks(seed);
        expect(totalOf(meetings({ seed, moves: mine }))).toBeLessThanOrEqual(best);
        expect(best).toBeGreaterThan(Math.max(safe, cut));
        for (const rival of plan(seed)) expect(yardsticks(rival).best).toBeGreaterThanOrEqual(yardsticks(rival).safe);
      }),
    );
  });
});

describe('who was who', () => {
  test('always leaves the true rule possible, and only rules that fit', () => {
    fc.assert(
      fc.property(seeds, allMoves, (seed, mine) => {
        const all = meetings({ seed, moves: mine });
        for (const [index, left] of possible(all).entries()) {
          const meeting = all[index];
          if (!meeting) throw new Error('no meeting');
          expect(left).toContain(meeting.rule);
          for (const rule of left) expect(fitting(meeting)).toContain(rule);
        }
      }),
    );
  });

  test('counts out by elimination: four rivals told apart leave one rule for the fifth', () => {
    const all = meetings({ seed: 4, moves: 'DCCCCCCCCCCCCDCCCCCCCCCCCCC'.split('') as Action[] });
    expect(possible(all)[1]).toHaveLength(1);
    expect(fitting(all[1] ?? (all[0] as never)).length).toBeGreaterThan(1);
  });
});

describe('what the figure says', () => {
  test('is the state of the game, at every point of it', () => {
    fc.assert(
      fc.property(seeds, moves, (seed, mine) => {
        const said = describeState({ seed, moves: mine }, text, 'en');
        const total = totalOf(meetings({ seed, moves: mine }));
        if (mine.length === 0) expect(said).toBe('You have not chosen yet. Your first rival is Anvil.');
        else expect(said).toContain(String(total));
        const shown = table({ seed, moves: mine }, text);
        if (mine.length < allRounds) {
          expect(shown.rows).toHaveLength(mine.length);
          for (const row of shown.rows) {
            const key = `${row[2] === text.did.C ? 'C' : 'D'}${row[3] === text.did.C ? 'C' : 'D'}` as keyof typeof pay;
            expect(row[4]).toBe(pay[key]);
          }
        }
      }),
    );
  });

  test('answers a guess by the totals of the two plans', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...guesses), (seed, guess) => {
        const said = answer({ seed, moves: [], guess }, text, 'en');
        expect(said.includes('and so it is')).toBe(guess === betterPlan(seed));
        const { safe, cut, best } = totalYardsticks(seed);
        for (const number of [safe, cut, best]) expect(said).toContain(String(number));
        if (guess === 'always-safe') expect(said.includes('and so it is')).toBe(safe > cut + 3);
        if (guess === 'always-cut') expect(said.includes('and so it is')).toBe(cut > safe + 3);
      }),
    );
  });

  test('gives no rule away before the reader has said who was who', () => {
    fc.assert(
      fc.property(seeds, allMoves, (seed, mine) => {
        const shown = JSON.stringify(table({ seed, moves: mine }, text));
        for (const { rule } of Object.values(text.rules)) expect(shown).not.toContain(rule);
        expect(table({ seed, moves: mine }, text).columns).toHaveLength(4);
      }),
    );
  });
});
