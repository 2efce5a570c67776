import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginRound, lastRounds } from '#model/convene/begin-round.ts';
import { choicesOf } from '#model/convene/choices-of.ts';
import { deal } from '#model/convene/deal.ts';
import { fade } from '#model/convene/fade.ts';
import { measures } from '#model/convene/measure.ts';
import { measureWorths } from '#model/convene/measure-worths.ts';
import { lightNames, outcomeOf } from '#model/convene/outcome.ts';
import { playGame } from '#model/convene/play-game.ts';
import { playOptions } from '#model/convene/play-options.ts';
import { playRound, type Round } from '#model/convene/play-round.ts';
import { scenarios } from '#model/convene/scenario.ts';
import { games, tries } from './games.ts';

const nothing = Array.from({ length: lastRounds.yours }, () => []);
const careful = ({ seen }: Round) => seen.careful;

describe('a game', () => {
  test('is the same for the same seed and plays', () => {
    fc.assert(
      fc.property(games(0, 8), ({ dealt, plays, rounds }) => {
        const again = playGame(structuredClone(dealt), plays);
        expect(again).toEqual(playGame(dealt, plays));
        expect(again.slice(0, plays.length)).toEqual(rounds);
      }),
      tries(200),
    );
  });

  test('comes out the same when rounds are taken back and played again', () => {
    fc.assert(
      fc.property(games(1, 8), fc.nat(7), fc.nat(10_000), ({ dealt, plays, rounds }, back, pick) => {
        const kept = rounds.slice(0, Math.max(0, rounds.length - 1 - back));
        const before = kept.at(-1) ?? null;
        const options = playOptions(beginRound(dealt, before));
        const other = options[pick % options.length] ?? [];
        const replayed = playGame(dealt, [...kept.map(({ cards }) => cards), other]);
        expect(replayed[kept.length]).toEqual(playRound(dealt, before, other));
        // and what was taken back can be played again as it was
        expect(playGame(dealt, plays).slice(0, rounds.length)).toEqual(rounds);
      }),
      tries(200),
    );
  });

  test('of eight rounds goes on for four without news, points, cards or anybody’s word', () => {
    fc.assert(
      fc.property(games(8, 8), ({ dealt, plays }) => {
        const rounds = playGame(dealt, plays);
        expect(rounds.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
        const end = rounds[7] as Round;
        const press = dealt.scenario === 'standard' ? 1 : 2;
        rounds.slice(8).forEach((round, at) => {
          expect(round).toMatchObject({ news: null, hand: [], cards: [], slipped: null });
          expect(round.left.influence).toBe(end.left.influence);
          expect(round.left.deck).toEqual(end.left.deck);
          expect(round.left.pressure).toBe(end.left.pressure + press * (at + 1));
        });
        expect(() => playRound(dealt, end, ['risks'])).toThrow(RangeError);
        expect(() => playGame(dealt, [...plays, []])).toThrow(RangeError);
        expect(playGame(dealt, plays.slice(0, 7))).toHaveLength(7);
      }),
      tries(100),
    );
  });

  test('begins with four points, gains two a round and never holds more than six', () => {
    fc.assert(
      fc.property(games(8, 8), ({ dealt, rounds }) => {
        expect(beginRound(dealt, null).found.influence).toBe(4);
        rounds.forEach(({ news, found }, at) => {
          const left = rounds[at - 1]?.left.influence ?? 2;
          expect(found.influence).toBe(Math.min(6, left + 2 + (news === 'grant' ? 2 : 0)));
        });
      }),
      tries(100),
    );
  });
});

describe('no play helps by being illegal', () => {
  test('what may be played is exactly what is affordable, in the hand and twice different; all else throws', () => {
    const pairs = measures.flatMap((first) => measures.map((second) => [first, second]));
    const candidates = [[], ...measures.map((card) => [card]), ...pairs];
    fc.assert(
      fc.property(games(0, 7), ({ dealt, rounds }) => {
        const before = rounds.at(-1) ?? null;
        const allowed = candidates.filter((cards) => {
          try {
            return playRound(dealt, before, cards as never).chosen.influence >= 0;
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
            return false;
          }
        });
        const options = playOptions(beginRound(dealt, before));
        expect(allowed.map(String).toSorted()).toEqual(options.map(String).toSorted());
      }),
      tries(60),
    );
  });

  test('three cards, a card drawn in this round and a card that is none are refused', () => {
    fc.assert(
      fc.property(games(0, 7), ({ dealt, rounds }) => {
        const before = rounds.at(-1) ?? null;
        const { hand, found } = beginRound(dealt, before);
        const rich = { ...dealt, opening: { ...dealt.opening, influence: 99 } };
        const [first, second, third] = hand;
        if (!first || !second || !third) throw new Error('a hand of six');
        expect(() => playRound(rich, null, [first, second, third])).toThrow(/cards/);
        expect(() => playRound(dealt, before, [found.deck[6] ?? 'risks'])).toThrow(/cards/);
        expect(() => playRound(dealt, before, ['poker' as 'risks'])).toThrow(/cards/);
        expect(hand).toHaveLength(6);
      }),
      tries(60),
    );
  });

  test('options stand in the order of the rules: nothing, then by the hand, alone and before each other', () => {
    const { hand } = beginRound(deal('worried', 1), null);
    const options = playOptions(beginRound(deal('worried', 1), null));
    expect(options[0]).toEqual([]);
    const place = (card: string | undefined) => hand.indexOf(card as 'risks');
    const keys = options.slice(1).map(([first, second]) => 10 * place(first) + place(second));
    expect(keys).toEqual(keys.toSorted((x, y) => x - y));
  });
});

describe('doing nothing', { timeout: 120_000 }, () => {
  // the first line of the table of balance in models/CONVENE.md, and of convene/balance.json
  test.each([
    ['worried', [0, 1, 0, 0], [999, 1, 0, 0, 0], 70, 0],
    ['standard', [3, 8, 0, 0], [990, 9, 1, 0, 0], 299, 59],
    ['race', [2, 6, 0, 0], [992, 8, 0, 0, 0], 292, 47],
  ] as const)('at the table %s ends as stated on 1,000 seeds', (scenario, lit, counts, late, held) => {
    const all = Array.from({ length: 1000 }, (_, at) => playGame(deal(scenario, at + 1), nothing));
    const outcomes = all.map((rounds) => outcomeOf(rounds).lights);
    expect(lightNames.map((name) => outcomes.filter((lights) => lights[name]).length)).toEqual(lit);
    const many = outcomes.map((lights) => lightNames.filter((name) => lights[name]).length);
    expect([0, 1, 2, 3, 4].map((count) => many.filter((each) => each === count).length)).toEqual(counts);
    const changes = all.filter((rounds) =>
      rounds.slice(8).some((round) => careful(round) !== careful(rounds[7] as Round)),
    );
    expect(changes).toHaveLength(late);
    // wherever five were careful in round 8, it broke without you
    expect(all.filter((rounds) => careful(rounds[7] as Round) >= 5)).toHaveLength(held);
  });
});

describe('a round', () => {
  test('lets at most the careful lab that expects most slip, and only at that news', () => {
    let slips = 0;
    fc.assert(
      fc.property(games(1, 8), ({ dealt, rounds }) => {
        for (const { news, chosen, acts, slipped } of rounds) {
          const meant = choicesOf(dealt, chosen, null).acts;
          if (news !== 'slip' || !meant.includes('C')) {
            expect(slipped).toBeNull();
            expect(acts).toEqual(meant);
            continue;
          }
          slips += 1;
          if (slipped === null) throw new Error('a careful lab slips');
          expect(acts).toEqual(meant.with(slipped, 'D'));
          expect(meant[slipped]).toBe('C');
          meant.forEach((act, lab) => {
            const [belief, most] = [chosen.beliefs[lab] ?? 0, chosen.beliefs[slipped] ?? 0];
            if (act === 'C') expect(lab < slipped ? belief < most : belief <= most).toBe(true);
          });
        }
      }),
      tries(300),
    );
    expect(slips).toBeGreaterThan(20);
  });

  test('moves each belief by its pace towards what its lab saw, and not past it', () => {
    fc.assert(
      fc.property(games(1, 8), ({ dealt, rounds }) => {
        for (const { chosen, seen, acts, slipped } of rounds) {
          seen.beliefs.forEach((belief, lab) => {
            const others = acts.filter((act, at) => at !== lab && (act === 'C' || (at === slipped && chosen.code > 0)));
            const goal = 20 * others.length;
            const before = chosen.beliefs[lab] ?? 0;
            const percent = (dealt.labs[lab]?.pace ?? 0) + chosen.openness;
            expect(Math.abs(belief - before)).toBe(Math.floor((Math.abs(goal - before) * percent) / 100));
            expect(Math.sign(goal - before) * (belief - before)).toBeGreaterThanOrEqual(0);
          });
        }
      }),
      tries(200),
    );
  });

  test('builds a careful lab’s wall by two and costs it a week, and takes two off a cutting one’s, which works two', () => {
    fc.assert(
      fc.property(games(1, 8), ({ rounds }) => {
        for (const { chosen, seen, acts } of rounds) {
          acts.forEach((act, lab) => {
            const wall = (chosen.walls[lab] ?? 0) + (act === 'C' ? 2 : -2);
            expect(seen.walls[lab]).toBe(Math.min(100, Math.max(0, wall)));
            expect(seen.weeks[lab]).toBe((chosen.weeks[lab] ?? 0) + (act === 'C' ? 1 : 2));
          });
          expect(seen.careful).toBe(acts.filter((act) => act === 'C').length);
          expect(seen.reach).toBe(Math.max(0, chosen.reach - 6 + seen.careful));
        }
      }),
      tries(200),
    );
  });

  test('lets fade what fades, to nothing at most: visits only while no fine pays for them', () => {
    fc.assert(
      fc.property(games(1, 8), ({ rounds }) => {
        for (const { seen, left } of rounds) {
          const less = (from: number, by: number) => (from < by ? 0 : from - by);
          expect(left).toEqual({
            ...seen,
            downside: less(seen.downside, 1),
            exposure: less(seen.exposure, 2),
            advantage: less(seen.advantage, 2),
            detection: seen.fine > 0 ? seen.detection : less(seen.detection, 6),
          });
          expect(fade({ ...seen, detection: 3, fine: 0, exposure: 1 })).toMatchObject({ detection: 0, exposure: 0 });
        }
      }),
      tries(100),
    );
  });
});

describe('what came of a game', () => {
  test('is four lights, read from round 8 and from the four rounds without you', () => {
    fc.assert(
      fc.property(games(8, 8), ({ dealt, plays }) => {
        const rounds = playGame(dealt, plays);
        const { lights, careful: all } = outcomeOf(rounds);
        const { gauges } = rounds[7] as Round;
        expect(lights).toEqual({
          safety: gauges.safety >= 50,
          security: gauges.security >= 50,
          benefit: gauges.benefit >= 50,
          holds: Math.min(...rounds.slice(8).map(careful)) >= 5,
        });
        expect(all).toBe(rounds.flatMap(({ acts }) => acts).filter((act) => act === 'C').length);
        expect(() => outcomeOf(rounds.slice(0, 8))).toThrow(RangeError);
      }),
      tries(100),
    );
  });

  test('a card’s worth is what the same game loses where it does nothing but cost', () => {
    fc.assert(
      fc.property(games(8, 8), ({ dealt, plays }) => {
        const worths = measureWorths(dealt, plays);
        const played = measures.filter((measure) => plays.some((cards) => cards.includes(measure)));
        expect(worths.map(({ measure }) => measure)).toEqual(played);
        const game = playGame(dealt, plays);
        for (const { measure, lights, careful: lost } of worths) {
          const without = playGame(dealt, plays, measure);
          const [own, other] = [outcomeOf(game), outcomeOf(without)];
          const lit = (each: typeof own) => Object.values(each.lights).filter(Boolean).length;
          expect([lights, lost]).toEqual([lit(own) - lit(other), own.careful - other.careful]);
          without.forEach(({ hand, found, chosen }, at) => {
            const { hand: held, found: was, chosen: then } = game[at] as Round;
            expect(hand).toEqual(held);
            expect([found.influence, chosen.influence]).toEqual([was.influence, then.influence]);
          });
        }
      }),
      tries(60),
    );
  });

  test('a game without cards has no worths', () => {
    for (const scenario of scenarios) expect(measureWorths(deal(scenario, 1), nothing)).toEqual([]);
  });
});
