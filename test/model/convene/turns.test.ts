import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careMargin } from '#model/convene/care-margin.ts';
import { deal } from '#model/convene/deal.ts';
import { labNames } from '#model/convene/lab.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import { playGame } from '#model/convene/play-game.ts';
import { playRound, type Round } from '#model/convene/play-round.ts';
import { turnsOf } from '#model/convene/turns.ts';
import { games, tries } from './games.ts';

const causes = new Set<string>();

describe('what turned a lab', () => {
  test('is named for exactly those that did otherwise than in the round before, with belief and mark as they chose', () => {
    fc.assert(
      fc.property(games(8, 8), ({ dealt, plays }) => {
        const rounds = playGame(dealt, plays);
        for (const [at, round] of rounds.entries()) {
          const before = rounds[at - 1] ?? null;
          const last = before?.acts ?? labNames.map(() => 'D');
          const turned = turnsOf(dealt, before, round);
          expect(turned.map(({ lab }) => lab)).toEqual(labNames.filter((_, lab) => round.acts[lab] !== last[lab]));
          for (const { lab, to, cause, belief, mark } of turned) {
            const place = labNames.indexOf(lab);
            causes.add(cause.length === 2 ? 'two' : cause[0]);
            expect(to).toBe(round.acts[place]);
            expect(belief).toBe(round.chosen.beliefs[place]);
            const { mark: at = 0 } = mark;
            const safe = { from: belief >= at, upto: belief <= at, all: true, none: false }[mark.kind];
            expect(safe).toBe(to === 'C' || round.slipped === place);
          }
        }
      }),
      tries(200),
    );
  });

  test('is, where a lab was careful before anything was played, how it began', () => {
    const dealt = deal('worried', 11071);
    const [turn, ...others] = turnsOf(dealt, null, playRound(dealt, null, []));
    expect(turn).toMatchObject({ to: 'C', cause: ['start'] });
    expect(others).toEqual([]);
  });

  test('is one of all other kinds, and they all occur', () => {
    expect([...causes]).toEqual(
      expect.arrayContaining(['beliefs', 'fading', 'press', 'news', 'slip', 'slip over', 'two', 'proofs', 'word']),
    );
  });

  test('is a step without which the lab would not have done so, where the last step turned it', () => {
    fc.assert(
      fc.property(games(8, 8), ({ dealt, plays }) => {
        const rounds = playGame(dealt, plays);
        for (const [at, round] of rounds.entries()) {
          const { found, chosen, cards, news, acts } = round;
          for (const { lab, cause } of turnsOf(dealt, rounds[at - 1] ?? null, round)) {
            const place = labNames.indexOf(lab);
            const says = (table: Round['found']) => {
              const sum = labSum(dealt.labs[place] as (typeof dealt.labs)[0], table);
              return careMargin(sum, table.beliefs[place] ?? 0) >= 0 ? 'C' : 'D';
            };
            if (cause.length === 2) {
              expect(cause).toEqual(cards);
              expect(says(found)).not.toBe(acts[place]);
            } else if (cause[0] === 'slip') {
              expect([news, says(chosen), acts[place]]).toEqual(['slip', 'C', 'D']);
            } else if (cards.includes(cause[0] as 'risks')) {
              expect(says(chosen)).toBe(acts[place]);
              if (cards.length === 1) expect(says(found)).not.toBe(acts[place]);
            } else {
              // no card turned it: as the labs’ sums were shown, it would have done the same
              expect(says(found)).toBe(acts[place]);
            }
          }
        }
      }),
      tries(200),
    );
  });
});
