import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterCard } from '#model/adaptive-expectations/after-card.ts';
import { believe } from '#model/adaptive-expectations/believe.ts';
import { type Card, cards } from '#model/adaptive-expectations/card.ts';
import { careRange } from '#model/adaptive-expectations/care-range.ts';
import { type Choice, playRounds } from '#model/adaptive-expectations/play-rounds.ts';
import { shipsSafe } from '#model/adaptive-expectations/ships-safe.ts';
import { sure, type Table } from '#model/adaptive-expectations/table.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { rows } from '../reference/three_rounds.json' with { type: 'json' };

const percent = sure / 100;
const start: Table = {
  beliefs: [70, 50, 30].map((belief) => belief * percent),
  payoffs: { R: 40, S: 0, T: 30, P: 20 },
};
const play = (...line: Card[]) => playRounds(start, 6, line);
const careful = (choices: readonly Choice[]) => choices.filter(({ act }) => act === 'C').length;
const counts = (...line: Card[]) => play(...line).rounds.map(({ choices }) => careful(choices));
const lines = rows.map(({ in: { cards } }) => cards as Card[]);

const belief = fc.nat(100).map((whole) => whole * percent);
const tenths = fc.integer({ min: -100, max: 100 });
const payoffs = fc.record({ R: tenths, S: tenths, T: tenths, P: tenths });
const table = fc.record({ beliefs: fc.array(belief, { minLength: 3, maxLength: 3 }), payoffs });
const line = fc.array(fc.constantFrom(...cards), { maxLength: 3 });

describe('the 64 lines', () => {
  test('are all there, each once', () => {
    expect(new Set(lines.map((each) => each.join())).size).toBe(cards.length ** 3);
  });

  test('27 of them end with all three careful, and 36 with none', () => {
    const ends = lines.map((each) => counts(...each)[2]);
    expect([3, 2, 1, 0].map((count) => ends.filter((end) => end === count).length)).toEqual([27, 1, 0, 36]);
  });

  test('nothing played: one, none, none', () => {
    expect(counts('none', 'none', 'none')).toEqual([1, 0, 0]);
  });

  test('the hall three times: two, three, none, with every belief at 100 and T above R', () => {
    expect(counts('hall', 'hall', 'hall')).toEqual([2, 3, 0]);
    const last = play('hall', 'hall', 'hall').rounds[2]?.played;
    expect(last?.beliefs).toEqual([sure, sure, sure]);
    expect(last?.payoffs).toEqual({ R: 40, S: 0, T: 42, P: 20 });
  });

  test('the hall twice and then the fine: two, three, three, and no line has more at any time', () => {
    expect(counts('hall', 'hall', 'fine')).toEqual([2, 3, 3]);
    const best = [0, 1, 2].map((round) => Math.max(...lines.map((each) => counts(...each)[round] ?? 0)));
    expect(best).toEqual([2, 3, 3]);
  });

  test('eight of them fall from three to none, the hall three times among them', () => {
    const fall = lines.filter(
      (each) =>
        counts(...each)
          .slice(1)
          .join() === '3,0',
    );
    expect(fall).toHaveLength(8);
    expect(fall).toContainEqual(['hall', 'hall', 'hall']);
    // nobody falls further than that, and never earlier
    expect(lines.filter((each) => counts(...each)[0] === 3)).toEqual([]);
  });

  test('none ends with three careful without the fine, nor with fewer than two cards, nor after a wait in round 1', () => {
    const good = lines.filter((each) => counts(...each)[2] === 3);
    expect(good.every((each) => each.includes('fine'))).toBe(true);
    expect(Math.min(...good.map((each) => each.filter((card) => card !== 'none').length))).toBe(2);
    expect(lines.filter(([first]) => first === 'none').every((each) => counts(...each).join() === '1,0,0')).toBe(true);
  });

  test('a lab whose two choices are worth the same is careful', () => {
    const [round] = play('fine').rounds;
    expect(round?.played.beliefs[1]).toBe(50 * percent);
    expect(careRange(round?.played.payoffs ?? start.payoffs)).toEqual({ kind: 'from', mark: 50 });
    expect(round?.choices[1]?.act).toBe('C');
  });
});

describe('a lab’s choice', () => {
  test('is the better one by the two labs’ model, and the safe one at a tie', () => {
    fc.assert(
      fc.property(payoffs, belief, (pays, at) => {
        const { bestResponse } = expectedPayoffs(pays, at / sure);
        expect(shipsSafe(pays, at)).toBe(bestResponse !== 'D');
      }),
    );
  });

  test('is safe exactly where its belief lies on the safe side of the mark', () => {
    fc.assert(
      fc.property(payoffs, belief, (pays, at) => {
        const { kind, mark = 0 } = careRange(pays);
        // as fractions: a division would round
        const [a, d] = [pays.R - pays.T, pays.P - pays.S];
        const safe = {
          all: true,
          none: false,
          from: at * (a + d) >= sure * d,
          upto: at * (a + d) >= sure * d,
        }[kind];
        expect(shipsSafe(pays, at)).toBe(safe);
        if (a * d > 0) expect(mark).toBeCloseTo((thresholdBelief(pays) ?? 0) * 100, 9);
      }),
    );
  });
});

describe('a card does what it says', () => {
  test('the hall lifts each belief by 20 percent, to 100 at most, and no payoff', () => {
    fc.assert(
      fc.property(table, (found) => {
        const { beliefs, payoffs: pays } = afterCard(found, 'hall');
        expect(pays).toEqual(found.payoffs);
        expect(beliefs).toEqual(found.beliefs.map((each) => Math.min(sure, each + 20 * percent)));
      }),
    );
  });

  test('standing behind adds a point to being careful alone, the fine takes half a point off cutting, and neither moves a belief', () => {
    fc.assert(
      fc.property(table, ({ beliefs, payoffs: pays }) => {
        const { S, T, P } = pays;
        expect(afterCard({ beliefs, payoffs: pays }, 'stand')).toEqual({ beliefs, payoffs: { ...pays, S: S + 10 } });
        expect(afterCard({ beliefs, payoffs: pays }, 'fine')).toEqual({
          beliefs,
          payoffs: { ...pays, T: T - 5, P: P - 5 },
        });
      }),
    );
  });

  test('no card leaves all as it is', () => {
    fc.assert(
      fc.property(table, (found) => {
        expect(afterCard(found, 'none')).toEqual(found);
      }),
    );
  });

  test('what was paid for stays paid for, and only the press is added from round to round', () => {
    fc.assert(
      fc.property(line, (each) => {
        const { next } = play(...each);
        const many = (card: Card) => each.filter((one) => one === card).length;
        expect(next.payoffs).toEqual({
          R: 40,
          S: 10 * many('stand'),
          T: 30 + 6 * each.length - 5 * many('fine'),
          P: 20 - 5 * many('fine'),
        });
      }),
    );
  });

  test('standing behind and the fine never turn a lab from care to cutting, where care pays beside a careful lab', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('stand' as const, 'fine' as const), (found, card) => {
        const after = afterCard(found, card);
        for (const [lab, each] of found.beliefs.entries())
          if (shipsSafe(found.payoffs, each)) expect(shipsSafe(after.payoffs, after.beliefs[lab] ?? 0)).toBe(true);
      }),
    );
  });
});

describe('after a round', () => {
  test('each belief is halfway to the share of the other three that shipped safe, you among them', () => {
    expect(believe(start, ['C', 'D', 'D'])).toEqual([
      (70 * percent + sure / 3) / 2,
      (50 * percent + (2 * sure) / 3) / 2,
      (30 * percent + (2 * sure) / 3) / 2,
    ]);
    expect(believe(start, ['C', 'C', 'C'])).toEqual([85, 75, 65].map((each) => each * percent));
  });

  test('beliefs stay whole through three rounds, whatever is played', () => {
    fc.assert(
      fc.property(table, line, (found, each) => {
        for (const every of playRounds(found, 6, each).next.beliefs) expect(Number.isInteger(every)).toBe(true);
      }),
    );
  });
});

describe('what turned a lab', () => {
  test('is named only where it does otherwise than before, and in the first round it began so or the card turned it', () => {
    fc.assert(
      fc.property(line, (each) => {
        play(...each).rounds.forEach(({ choices }, round, all) => {
          choices.forEach(({ act, turnedBy }, lab) => {
            const last = all[round - 1]?.choices[lab]?.act;
            expect(turnedBy === null).toBe(act === last);
            if (!last) expect(['start', 'card']).toContain(turnedBy);
          });
        });
      }),
    );
  });

  test.each([
    ['the card', ['hall'], 1, 'card'],
    ['where it stood', ['none'], 0, 'start'],
    ['what it saw', ['none', 'none'], 0, 'beliefs'],
    ['the press', ['hall', 'hall', 'none'], 0, 'press'],
  ] as const)('%s', (_, each, lab, cause) => {
    expect(play(...each).rounds.at(-1)?.choices[lab]?.turnedBy).toBe(cause);
  });

  test('a word cannot turn back a lab to which cutting pays beside the careful', () => {
    expect(play('hall', 'hall', 'hall').rounds[2]?.choices.map(({ turnedBy }) => turnedBy)).toEqual([
      'press',
      'press',
      'press',
    ]);
  });
});
