import { describe, expect, test } from 'vitest';
import { type Card, cards } from '#model/adaptive-expectations/card.ts';
import { careRange } from '#model/adaptive-expectations/care-range.ts';
import { shipsSafe } from '#model/adaptive-expectations/ships-safe.ts';
import { sure, type Table } from '#model/adaptive-expectations/table.ts';
import { answer, hook, lesson } from '#widgets/round-table/answer.ts';
import { before } from '#widgets/round-table/before.ts';
import { describe as says } from '#widgets/round-table/describe.ts';
import { came, carefulIn, hallTimes, isPlayedOut, known, play } from '#widgets/round-table/game.ts';
import { labSays } from '#widgets/round-table/lab-says.ts';
import { allCareful, cardsIn, goodLines, lines } from '#widgets/round-table/lines.ts';
import { moodOf } from '#widgets/round-table/mood.ts';
import { initial, parse } from '#widgets/round-table/read.ts';
import { revealSays } from '#widgets/round-table/reveal-says.ts';
import { format, opening, press, type State, seats } from '#widgets/round-table/state.ts';
import { table } from '#widgets/round-table/table.ts';
import { wordsOf } from '../support/predictions.ts';

const text = wordsOf('round-table');
const said = (state: State) => says(state, text, 'en');
const start = initial({});
const hall = hallTimes(3);
const percent = sure / 100;
/** A state's table without the cards' names. */
const unnamed = (state: State) => table(state, text, 'en').rows.map((row) => row.toSpliced(2, 1));

/** Every table that a reader can come to see: as found, with the card, and as the next round finds it. */
const seen: readonly Table[] = lines.flatMap((line) => {
  const { rounds, next } = play(line);
  return [...rounds.flatMap(({ found, played }) => [found, played]), next];
});
const numbersIn = (sentence: string) => [...sentence.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

/** Every state of a game that was begun: as its cards are laid, the guess is made and the second run played. */
const states: readonly State[] = [
  ...lines.flatMap((line) => [0, 1, 2, 3].map((played): State => ({ cards: line.slice(0, played), again: 0 }))),
  ...lines.flatMap((line) =>
    [0, 1, 2, 3].map((again): State => ({ cards: line, guess: 'one', again: line.join() === hall.join() ? 0 : again })),
  ),
];

describe('the game', () => {
  test('opens with chapter 4’s stag hunt and beliefs of 70, 50 and 30 percent', () => {
    expect(opening.beliefs.map((belief) => belief / percent)).toEqual([70, 50, 30]);
    expect(opening.payoffs).toEqual({ R: 40, S: 0, T: 30, P: 20 });
    expect(press).toBe(6);
  });

  test('has 64 lines, of which 27 end well, with two cards at least', () => {
    const { good, fewest } = goodLines();
    expect([lines.length, good.length, fewest]).toEqual([64, 27, 2]);
  });

  test('is played out when the second run is over, or at once where the first was that run', () => {
    expect(isPlayedOut(parse('c:hhf,guess:two,t:2'))).toBe(false);
    expect(isPlayedOut(parse('c:hhf,guess:two,t:3'))).toBe(true);
    expect(isPlayedOut(parse('c:hhh,guess:two'))).toBe(true);
    expect(isPlayedOut(parse('c:hhh'))).toBe(false);
  });

  test('steps back by what the reader did last', () => {
    expect(['c:h', 'c:hhf,guess:two', 'c:hhf,guess:two,t:1'].map((link) => format(before(parse(link))))).toEqual([
      'c:',
      'c:hhf',
      'c:hhf,guess:two',
    ]);
  });
});

describe('a link', () => {
  test.each(['c:hhf,t:1', 'c:hh,guess:two', 'c:hhh,guess:two,t:1', 'c:hhhh', 'c:hx', 'guess:two', 'c:hhf,guess:4'])(
    '%s is none',
    (link) => {
      expect(() => parse(link)).toThrow();
    },
  );

  test('says which cards were played', () => {
    expect(format(parse('c:hsf,guess:three,t:3'))).toBe('c:hsf,guess:three,t:3');
    expect(parse('c:nsfh'.slice(0, 5))).toEqual({ cards: ['none', 'stand', 'fine'], guess: undefined, again: 0 });
    expect(format(start)).toBe('c:');
  });
});

describe('what is held back', () => {
  const third = (state: State) => said(state).includes(`Round 3, ${text.cards[state.cards[2] as Card].short}: not yet`);

  test('the last round, until the guess', () => {
    for (const line of lines) {
      const laid: State = { cards: line, again: 0 };
      expect(third(laid)).toBe(true);
      expect(known(laid)).toHaveLength(2);
      // whatever the last card is, nothing but its name differs
      const other: State = { cards: [...line.slice(0, 2), 'none'], again: 0 };
      const name = text.cards[line[2] as Card].short;
      expect(said(laid).replace(`Round 3, ${name}:`, '')).toBe(said(other).replace('Round 3, none:', ''));
      expect(unnamed(laid)).toEqual(unnamed(other));
    }
  });

  test('where the hall three times ends, until that was played', () => {
    const all = states.filter((state) => !isPlayedOut(state) && state.cards.join() !== hall.join());
    expect(all.length).toBeGreaterThan(300);
    for (const state of all) {
      expect(said(state)).not.toContain(lesson(text, 'en'));
      expect(said(state)).not.toMatch(/Hall three times, round 3/);
      const rows = table(state, text, 'en').rows.filter(([run, round]) => run === text.table.again && round === 3);
      expect(rows).toEqual([]);
    }
    expect(said(parse('c:hsf,guess:two,t:3'))).toContain(lesson(text, 'en'));
    expect(said(parse('c:hhh,guess:two'))).toContain(lesson(text, 'en'));
  });
});

describe('what is said', () => {
  test('at the start', () => {
    expect(said(start)).toBe(
      'Going into round 1, Anvil expects 70 %, Beacon expects 50 %, and Ember expects 30 %. A lab ships safe from 66.7 % on. Both careful pays 4, careful alone 0, cutting alone 3, both cutting 2.',
    );
  });

  test('of rounds that are over', () => {
    expect(said(parse('c:hh'))).toContain(
      'Round 1, hall: Anvil and Beacon ship safe, Ember cuts corners. Round 2, hall: Anvil, Beacon, and Ember ship safe. Going into round 3, Anvil expects 99.2 %',
    );
  });

  test('of the hall three times: every lab sure, and none careful', () => {
    expect(lesson(text, 'en')).toBe(
      'Every lab expects 100 percent of the others, and all three cut: cutting alone pays 4.2, and both careful 4.',
    );
    expect(said(parse('c:nnn,guess:one,t:3'))).toMatch(
      /^In your run 1, 0, and 0 of the three shipped safe\. .*round 3: Anvil, Beacon, and Ember cut corners\. In round 3, Anvil expects 100 %, Beacon expects 100 %, and Ember expects 100 %\. No lab/,
    );
  });

  test('never leaves a gap, and has a row for each lab of each round that is told', () => {
    for (const state of states) {
      expect(said(state)).not.toMatch(/undefined|NaN|\{|\s{2}/);
      const { columns, rows } = table(state, text, 'en');
      expect(rows).toHaveLength(3 * (Math.min(3, known(state).length + 1) + state.again));
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});

describe('a reveal', () => {
  test('names what turned a lab, and its sum', () => {
    const [first, second, third] = play(hall).rounds;
    expect(revealSays(first as never, text, 'en')).toEqual([
      'Anvil ships safe from the start. It needs 66.7, it expects 90.',
      'Beacon now ships safe: you said it in the hall. It needs 66.7, it expects 70.',
      'Ember cuts from the start. It needs 66.7, it expects 50.',
    ]);
    expect(revealSays(second as never, text, 'en')[2]).toBe(
      'Ember now ships safe: you said it in the hall. It needs 83.3, it expects 95.',
    );
    expect(revealSays(third as never, text, 'en')).toEqual(
      seats.map((lab) => `${text.labs[lab]} now cuts: cutting alone pays more. Whatever it expects.`),
    );
  });

  test('is true of its numbers as they are printed, in every line', () => {
    let compared = 0;
    for (const line of lines)
      for (const round of play(line).rounds)
        for (const [seat, sentence] of revealSays(round, text, 'en').entries()) {
          const safe = round.choices[seat]?.act === 'C';
          expect(sentence).toMatch(safe ? /ships safe/ : /cuts/);
          const [mark, belief] = numbersIn(sentence);
          if (mark === undefined || belief === undefined) continue;
          compared++;
          const { kind } = careRange(round.played.payoffs);
          expect(kind === 'from' ? belief >= mark : belief <= mark, sentence).toBe(safe);
        }
    expect(compared).toBeGreaterThan(300);
  });
});

test('a lab’s sum is true of its numbers as they are printed, at every table', () => {
  for (const each of seen)
    for (const seat of seats.keys()) {
      const [, safe = 0, cut = 0] = numbersIn(labSays(each, seat, text, 'en'));
      expect(safe >= cut, labSays(each, seat, text, 'en')).toBe(shipsSafe(each.payoffs, each.beliefs[seat] ?? 0));
    }
});

test('a lab looks worried where it would follow the careful, and wary where it would not', () => {
  expect(opening.beliefs.map((belief) => moodOf(opening.payoffs, belief))).toEqual(['calm', 'worried', 'worried']);
  expect(moodOf({ R: 40, S: 0, T: 42, P: 20 }, sure)).toBe('wary');
  expect(moodOf({ R: 40, S: 20, T: 30, P: 20 }, 0)).toBe('glad');
});

test('the cards say what they do', () => {
  const [hallDoes, stand, fine] = cards.slice(0, 3).map((card) => numbersIn(text.cards[card].does));
  const [one] = play(['hall']).rounds;
  expect(hallDoes).toEqual([((one?.played.beliefs[1] ?? 0) - (one?.found.beliefs[1] ?? 0)) / percent]);
  expect(stand).toEqual([(play(['stand']).rounds[0]?.played.payoffs.S ?? 0) / 10]);
  const cheaper = play(['fine']).rounds[0]?.played.payoffs;
  expect(fine).toEqual([(30 - (cheaper?.T ?? 0)) / 10]);
  expect(fine).toEqual([(20 - (cheaper?.P ?? 0)) / 10]);
});

describe('the answer', () => {
  test('says what came of the guess', () => {
    const state = parse('c:hhf,guess:two');
    expect(came(state)).toBe('three');
    expect(answer('two', state, text)).toBe('You guessed two. It is all three.');
    expect(answer('three', state, text)).toBe('You guessed all three. So it came out.');
  });

  test('then says what there is still to find, which is so', () => {
    for (const line of lines) {
      const left = hook({ cards: line, again: 0 }, text, 'en');
      const last = play(line).rounds.at(-1);
      if (last && carefulIn(last) < 3) expect(left).toBe('Of the 64 ways to play, 27 end with all three careful.');
      else if (cardsIn(line) === 3) expect(left).toBe('All three, with 3 cards. It can be done with 2.');
      else
        expect(left).toMatch(/^All three, with 2 cards\. No way to play does it with fewer, and none without the fine/);
    }
    expect(lines.filter((line) => allCareful(line) && (cardsIn(line) < 2 || !line.includes('fine')))).toEqual([]);
  });
});
