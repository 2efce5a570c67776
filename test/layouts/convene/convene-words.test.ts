import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardSays } from '#layouts/convene/card-says.ts';
import { directionsOf } from '#layouts/convene/directions-of.ts';
import { endSays } from '#layouts/convene/end-says.ts';
import { playing } from '#layouts/convene/play.svelte.ts';
import { revealSays } from '#layouts/convene/reveal-says.ts';
import { seatSays } from '#layouts/convene/seat-says.ts';
import { shelfOf } from '#layouts/convene/shelf-of.ts';
import { worthSays } from '#layouts/convene/worth-says.ts';
import { beginRound } from '#model/convene/begin-round.ts';
import { deal } from '#model/convene/deal.ts';
import { labNames } from '#model/convene/lab.ts';
import { type Measure, measures } from '#model/convene/measure.ts';
import { measureWorths } from '#model/convene/measure-worths.ts';
import { outcomeOf } from '#model/convene/outcome.ts';
import { playOptions } from '#model/convene/play-options.ts';
import { playRound, type Round } from '#model/convene/play-round.ts';
import { scenarios } from '#model/convene/scenario.ts';
import type { Table } from '#model/convene/table.ts';
import { takeEffect } from '#model/convene/take-effect.ts';
import text from '#text/en/ui/convene.json';

/** A game in which a round's options are picked by these numbers. */
function played(scenario: (typeof scenarios)[number], seed: number, picks: readonly number[]) {
  const dealt = deal(scenario, seed);
  const plays: (readonly Measure[])[] = [];
  const rounds: Round[] = [];
  for (const pick of picks) {
    const options = playOptions(beginRound(dealt, rounds.at(-1) ?? null));
    const cards = options[pick % options.length] ?? [];
    plays.push(cards);
    rounds.push(playRound(dealt, rounds.at(-1) ?? null, cards));
  }
  while (rounds.length < 12) rounds.push(playRound(dealt, rounds.at(-1) ?? null, []));
  return { dealt, plays, rounds };
}

const games = fc
  .record({
    scenario: fc.constantFrom(...scenarios),
    seed: fc.nat(2 ** 32 - 1),
    picks: fc.array(fc.nat(40), { minLength: 8, maxLength: 8 }),
  })
  .map(({ scenario, seed, picks }) => played(scenario, seed, picks));
const every = (check: (game: ReturnType<typeof played>) => void, numRuns = 300) =>
  fc.assert(
    fc.property(games, (game) => void check(game)),
    { numRuns },
  );
const gap = /\{|undefined|NaN|\bC\b|\bD\b/;

describe('the words of a game', () => {
  test('of each round name every lab once, say what it did, and have no gap', () => {
    every(({ dealt, rounds }) => {
      for (const [at, round] of rounds.entries()) {
        const says = revealSays(dealt, rounds[at - 1] ?? null, round, text, 'en');
        for (const [place, name] of labNames.entries()) {
          expect(says[place]).toMatch(new RegExp(`^${text.labs[name]} `));
          expect(says[place]).not.toMatch(gap);
          expect(/ships safe/.test(says[place] ?? ''), says[place]).toBe(round.acts[place] === 'C');
          expect(seatSays(dealt, round.chosen, place, round.acts[place], text, 'en')).not.toMatch(gap);
        }
      }
    });
  });

  test('say that a lab still does what it did exactly where it did so in the round before', () => {
    every(({ dealt, rounds }) => {
      for (const [at, round] of rounds.entries()) {
        if (at === 0) continue;
        const says = revealSays(dealt, rounds[at - 1] ?? null, round, text, 'en');
        for (const place of labNames.keys())
          if (round.slipped !== place)
            expect(/ still /.test(says[place] ?? '')).toBe(rounds[at - 1]?.acts[place] === round.acts[place]);
      }
    });
  });

  test('of the end name what is lit, and who broke it where it did not hold', () => {
    every(({ dealt, rounds }) => {
      const says = endSays(dealt, rounds, text, 'en');
      const { lights } = outcomeOf(rounds);
      expect(says).not.toMatch(gap);
      expect(says.includes(text.end.held)).toBe(lights.holds);
      for (const name of ['safety', 'security', 'benefit'] as const)
        expect(says.includes(text.end.green.all) || says.includes(text.end.lights[name])).toBe(lights[name]);
    });
  });

  test('of what cards were worth say more, less or as many as the model counts', () => {
    every(({ dealt, plays }) => {
      for (const worth of measureWorths(dealt, plays)) {
        const says = worthSays(worth, text, 'en');
        expect(says).not.toMatch(gap);
        const by = worth.lights || worth.careful;
        expect(/ less/.test(says), says).toBe(by > 0);
        expect(/ more/.test(says), says).toBe(by < 0);
      }
    }, 60);
  });

  test('of what stands are empty at the start, and of what cards moved where none lie', () => {
    for (const scenario of scenarios) {
      const { opening } = deal(scenario, 1);
      expect(shelfOf(opening, text, 'en')).toEqual([]);
      expect(directionsOf(opening, opening, text, 'en')).toEqual([]);
    }
    every(({ rounds }) => {
      for (const { found, chosen, cards } of rounds) {
        expect(
          shelfOf(chosen, text, 'en')
            .map(({ says }) => says)
            .join(),
        ).not.toMatch(gap);
        const moved = directionsOf(found, chosen, text, 'en');
        expect(moved.join()).not.toMatch(gap);
        if (!cards.length) expect(moved).toEqual([]);
      }
    });
  });

  test('have a name and a line for each card, ten words at most', () => {
    expect(Object.keys(text.cards)).toEqual([...measures]);
    for (const card of measures) expect(text.cards[card].line.split(/\s+/).length, card).toBeLessThanOrEqual(10);
  });
});

describe('the line of a card', () => {
  const dealt = deal('worried', 1);
  /** nobody expects anything, so that no belief comes to its end on the way */
  const table: Table = { ...dealt.opening, code: 1, acts: labNames.map(() => 'C'), beliefs: labNames.map(() => 0) };
  const acted = (card: Measure, from = table) => takeEffect(dealt, from, card);
  const points = (tenths: number) => String(Math.abs(tenths) / 10);
  const signed = (value: number, written = String(Math.abs(value))) => `${value < 0 ? '−' : '+'}${written}`;
  const by = (card: Measure, what: 'tests' | 'reach' | 'alarm' | 'pressure' | 'detection', from = table) =>
    acted(card, from)[what] - from[what];
  const belief = (card: Measure, from = table) => (acted(card, from).beliefs[0] ?? 0) - (from.beliefs[0] ?? 0);
  const wall = (card: Measure, from = table) =>
    acted(card, from).walls.reduce((sum, each, at) => sum + each - (from.walls[at] ?? 0), 0);
  /** the first lab leads by so many weeks */
  const leading = (weeks: number): Table => ({ ...table, weeks: labNames.map((_, at) => (at ? 0 : weeks)) });
  const race = (weeks: number) => by('plans', 'pressure', leading(weeks));
  const numbers: Readonly<Record<Measure, readonly string[]>> = {
    risks: [points(acted('risks').downside - table.downside)],
    steps: [signed(belief('steps') / 5)],
    word: [String(Math.round((100 * belief('word')) / (100 - (table.beliefs[0] ?? 0))))],
    proofs: [signed(by('proofs', 'tests')), points(by('proofs', 'pressure'))],
    good: [points(acted('good').upside - table.upside), signed(by('good', 'reach'))],
    guard: [signed(wall('guard') / 2), signed(by('guard', 'alarm'))],
    codes: [],
    plans: [
      signed(race(3), points(race(3))),
      // from how many weeks on
      String([1, 2, 3, 4].find((weeks) => race(weeks) < 0)),
      signed(race(2), points(race(2))),
    ],
    scrutiny: [
      String(by('scrutiny', 'detection')),
      signed(by('scrutiny', 'tests')),
      signed(wall('scrutiny') / labNames.length),
    ],
    praise: [
      signed(1, points(acted('praise').exposure - table.exposure)),
      signed(-1, points(acted('praise').advantage - table.advantage)),
      signed(belief('praise', { ...dealt.opening, code: 0 })),
    ],
    liability: [points(acted('liability').fine - table.fine), signed(by('liability', 'reach'))],
    connect: [signed(by('connect', 'reach'))],
  };

  test.each(measures)('of %s says the numbers of the model', (card) => {
    const found = (line: string) => line.replace('{cheaper}', '').match(/[−+]?\d+(?:\.\d+)?/g) ?? [];
    expect(found(text.cards[card].line)).toEqual(numbers[card]);
    expect(cardSays(dealt, table, card, text, 'en')).not.toMatch(gap);
  });

  test('says half a plug, and what is so on this table: how much cheaper care gets, and what praise does without a code', () => {
    expect(acted('connect').kept).toBe(table.kept / 2);
    expect(acted('connect', acted('connect')).kept).toBe(0);
    expect(cardSays(dealt, table, 'proofs', text, 'en')).toContain(`Care gets ${points(1 + 2 * dealt.pairs)} cheaper`);
    expect(cardSays(dealt, dealt.opening, 'praise', text, 'en')).toBe('No code yet: only beliefs −8.');
    const codeless = acted('praise', { ...table, code: 0 });
    expect([codeless.exposure, codeless.advantage]).toEqual([table.exposure, table.advantage]);
  });

  test('and two points come each round, six at most', () => {
    const [first, second] = played('worried', 1, new Array(8).fill(0)).rounds;
    expect(first?.found.influence).toBe(4);
    expect(second?.found.influence).toBeGreaterThanOrEqual(6);
    expect(text.hand.none).toContain('two more come each round');
  });
});

describe('a game as it is played', () => {
  const start = { scenario: 'worried', seed: 1, leanings: {}, plays: [], guesses: [] } as const;

  test('goes from cards to a guess to a look, eight times, and then four rounds alone', () => {
    const moves: number[] = [];
    const play = playing(start, ({ plays }) => moves.push(plays.length));
    for (let round = 1; round <= 8; round++) {
      expect(play.phase).toBe('cards');
      expect(play.found.number).toBe(round);
      play.say(3);
      expect(play.phase).toBe('cards');
      play.enough();
      play.backToCards();
      play.enough();
      play.say(round % 7);
      expect(play.phase).toBe('look');
      expect(play.rounds).toHaveLength(round);
      play.goOn();
    }
    for (let round = 9; round <= 12; round++) {
      expect(play.phase).toBe('alone');
      expect(play.rounds).toHaveLength(round);
      play.goOn();
    }
    expect(play.phase).toBe('over');
    expect(moves).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(play.game.guesses).toEqual([1, 2, 3, 4, 5, 6, 0, 1]);
  });

  test('takes a card back as if it had not lain there, and takes no third and none twice', () => {
    const play = playing(start, () => {});
    const before = play.table;
    const [first, second, third] = play.found.hand.filter((card) => ['word', 'risks', 'praise'].includes(card));
    play.lay(first as Measure);
    play.lay(first as Measure);
    expect(play.laid).toEqual([first]);
    play.takeBack();
    expect(play.table).toEqual(before);
    for (const card of [first, second, third]) play.lay(card as Measure);
    expect(play.laid).toEqual([first, second]);
  });
});
