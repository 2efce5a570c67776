import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import text from '#text/en/widgets/rivals.json';
import { answer } from '#widgets/rivals/answer.ts';
import { describe as describeState } from '#widgets/rivals/describe.ts';
import {
  betterPlan,
  fitting,
  meetings,
  namedIn,
  possible,
  totalOf,
  totalYardsticks,
  yardsticks,
} from '#widgets/rivals/game.ts';
import { neverTested } from '#widgets/rivals/never-tested.ts';
import { allRounds, payoffs, plan, rules } from '#widgets/rivals/plan.ts';
import { refutedIn } from '#widgets/rivals/refuted-in.ts';
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

describe('a plate on a face', () => {
  test('stays if and only if the record fits its rule; otherwise the first round that does not is named', () => {
    fc.assert(
      fc.property(seeds, moves, fc.constantFrom(...rules), (seed, mine, rule) => {
        for (const meeting of meetings({ seed, moves: mine })) {
          const round = refutedIn(meeting, rule);
          expect(round === undefined).toBe(fitting(meeting).includes(rule));
          if (round === undefined) continue;
          const upTo = (count: number) => ({
            ...meeting,
            mine: meeting.mine.slice(0, count),
            theirs: meeting.theirs.slice(0, count),
          });
          expect(fitting(upTo(round))).toContain(rule);
          expect(fitting(upTo(round + 1))).not.toContain(rule);
        }
      }),
    );
  });

  test('of its own rule never slides off, so five can always be placed', () => {
    fc.assert(
      fc.property(seeds, allMoves, (seed, mine) => {
        const all = meetings({ seed, moves: mine });
        for (const meeting of all) expect(refutedIn(meeting, meeting.rule)).toBeUndefined();
        expect(
          namedIn(
            all,
            all.map(({ rule }) => rules.indexOf(rule)),
          ),
        ).toBe(5);
      }),
    );
  });

  test('three look the same to a reader who never cuts, whatever the seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = meetings({ seed, moves: Array<Action>(allRounds).fill('C') });
        const alike = neverTested(all).map(({ rule }) => rule.name);
        expect(alike.toSorted()).toEqual(['Cooperator', 'Grudger', 'TitForTat']);
        const [first] = neverTested(all);
        for (const meeting of neverTested(all)) expect(fitting(meeting)).toEqual(first && fitting(first));
      }),
    );
  });

  test('none is said to look the same that the reader cut corners with', () => {
    fc.assert(
      fc.property(seeds, allMoves, (seed, mine) => {
        for (const meeting of neverTested(meetings({ seed, moves: mine }))) expect(meeting.mine).not.toContain('D');
      }),
    );
    const always = meetings({ seed: 4, moves: Array<Action>(allRounds).fill('D') });
    expect(neverTested(always)).toEqual([]);
  });
});

describe('what the figure says', () => {
  test('is only what was played, until all are unmasked; then also how many were named', () => {
    fc.assert(
      fc.property(seeds, allMoves, fc.constantFrom(...guesses), (seed, mine, guess) => {
        const total = totalOf(meetings({ seed, moves: mine }));
        const before = `Over 27 rounds you got ${total}.`;
        expect(describeState({ seed, moves: mine, guess }, text, 'en')).toBe(before);
        const who = plan(seed).map(({ rule }) => rules.indexOf(rule));
        expect(describeState({ seed, moves: mine, guess, who }, text, 'en')).toBe(`${before} You named 5 of the 5.`);
      }),
    );
  });

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
