import { describe, expect, test } from 'vitest';
import { type Action, type Profile, profiles } from '#model/game/action.ts';
import { namedGames } from '#model/game/named-game.ts';
import { type Payoffs, payoffOf } from '#model/game/payoffs.ts';
import { drawWith } from '#quiz/drawn.ts';
import { generate } from '#quiz/generators/which-game.ts';
import text from '#text/en/widgets/payoff-matrix.json';
import { across } from '#widgets/payoff-matrix/across.ts';
import { answer } from '#widgets/payoff-matrix/answer.ts';
import { describe as describeState } from '#widgets/payoff-matrix/describe.ts';
import { measure } from '#widgets/payoff-matrix/measure.ts';
import { table } from '#widgets/payoff-matrix/table.ts';
import { walk } from '#widgets/payoff-matrix/walk.ts';
import { walkSays } from '#widgets/payoff-matrix/walk-says.ts';

const values = [0, 1, 2, 3];
const tables: Payoffs[] = values.flatMap((R) =>
  values.flatMap((S) => values.flatMap((T) => values.map((P) => ({ R, S, T, P })))),
);
const pay = (game: Payoffs, own: Action, other: Action) => payoffOf(game, own, other);
const other = (action: Action): Action => (action === 'C' ? 'D' : 'C');
const gains = (game: Payoffs, own: Action, their: Action) => pay(game, other(own), their) > pay(game, own, their);
const rests = (row: Payoffs, col: Payoffs) =>
  profiles.filter((profile) => {
    const [r, c] = profile.split('') as [Action, Action];
    return !gains(row, r, c) && !gains(col, c, r);
  });

/** Whether one of the four games goes by a name, with the choices as they stand or exchanged. */
const named = ({ R, S, T, P }: Payoffs) => R !== T && S !== P && ((R > P && R > S) || (P > R && P > T));

describe('the payoff matrix says of every table what is true of it', () => {
  test.each(tables)('R $R, S $S, T $T, P $P', (game) => {
    const said = describeState({ row: game }, text, 'en');
    const { R, S, T, P } = game;
    const claims: [boolean, string][] = [
      [T > R && P > S, 'Whatever Beacon does, you get more by cutting corners'],
      [R > T && S > P, 'Whatever Beacon does, you get more by shipping safe'],
      [R > T && P > S, 'Your best answer is to do as Beacon does.'],
      [T > R && S > P, 'Your best answer is to do the opposite of Beacon.'],
      [R === T && S === P && R === S, 'All four numbers are equal.'],
      [R === T && S === P && R !== S, 'Only Beacon’s choice does.'],
      [
        new Set([R, S, T, P]).size < 4 && !(R === T && S === P && R === S) && !named(game),
        'Some of the four numbers are equal',
      ],
      [R > T && P > S && R > P, 'This is a stag hunt.'],
      [P > S && R > T && P > R, 'With the two choices exchanged, this is a stag hunt.'],
      [T > R && P > S && R > P, 'This is the prisoner’s dilemma.'],
      [T > R && S > P && R > S, 'This is a game of chicken.'],
      [T > R && P > S && R > P, `Both would rather have had ${R}.`],
    ];
    for (const [holds, sentence] of claims) expect(said.includes(sentence), sentence).toBe(holds);
    expect(said).not.toMatch(/\{|undefined|NaN/);
  });

  test('names every table that a question draws by the name that is right there', () => {
    const draws = Array.from({ length: 10_000 }, (_, seed) => drawWith(generate, seed));
    const wrong = draws.filter(({ values, answer: key }) => {
      const row = values as unknown as Payoffs;
      const said = describeState({ row }, text, 'en');
      const names = namedGames.filter((game) => said.includes(`This is ${text.names[game]}.`));
      return names.join() !== key || measure({ row }, { row }).game !== key;
    });
    expect(wrong).toEqual([]);
    expect(new Set(draws.map(({ answer: key }) => key)).size).toBe(namedGames.length);
  });

  test('lists the resting points of labs with numbers of their own', () => {
    const few = tables.filter(({ R, S, T, P }) => Math.max(R, S, T, P) < 3);
    for (const row of few) {
      for (const col of few) {
        const said = describeState({ row, col }, text, 'en');
        const expected = rests(row, col);
        const found = profiles.filter((profile) => said.includes(text.cells[profile]));
        expect(found).toEqual(expected);
      }
    }
  });

  test('tells a reader who guessed whether anybody would leave that cell, and names every other that nobody would', () => {
    for (const game of tables) {
      for (const guess of profiles) {
        const [own, their] = guess.split('') as [Action, Action];
        const [you, rival] = [gains(game, own, their), gains(game, their, own)];
        const said = answer(guess, game, text, 'en');
        const quoted = profiles.filter((each) => said.includes(`“${text.predict.options[each]}”`));
        const others = rests(game, game).filter((each) => each !== guess);
        expect(quoted.filter((each) => each !== guess)).toEqual(others);
        if (!you && !rival) expect(said).toMatch(rests(game, game).length === 1 ? /the only cell/ : /not the only one/);
        else expect(said).toContain(`${you && rival ? 'either of you' : you ? 'you' : 'Beacon'} would move.`);
      }
    }
  });

  test('says in its table who would switch and what no cell improves on', () => {
    for (const game of tables) {
      for (const [index, row] of table({ row: game }, text).rows.entries()) {
        const [own, their] = (profiles[index] as Profile).split('') as [Action, Action];
        const movers = [gains(game, own, their) && text.you, gains(game, their, own) && text.rival].filter(Boolean);
        expect(row[3]).toBe(movers.join(', ') || text.table.stays);
        const improved = profiles.some((profile) => {
          const [r, c] = profile.split('') as [Action, Action];
          const [mine, theirs] = [pay(game, r, c) - pay(game, own, their), pay(game, c, r) - pay(game, their, own)];
          return mine >= 0 && theirs >= 0 && mine + theirs > 0;
        });
        expect(row[4]).toBe(improved ? text.table.no : text.table.yes);
      }
    }
  });
});

describe('two labs on the table', () => {
  const cells = profiles;
  const few = tables.filter(({ R, S, T, P }) => Math.max(R, S, T, P) < 2);
  const step = (from: Profile, to: Profile) => [from[0] !== to[0], from[1] !== to[1]] as const;

  test('walk by better replies, one lab at a time, to where neither gains, or once round where there is no such cell', () => {
    let rounds = 0;
    for (const row of few) {
      for (const col of few) {
        const resting = rests(row, col);
        for (const from of cells) {
          for (const first of ['you', 'rival'] as const) {
            const way = walk({ row, col }, from, first);
            expect(way[0]).toBe(from);
            for (const [index, at] of way.slice(1).entries()) {
              const before = way[index] as Profile;
              const [you, rival] = step(before, at);
              expect(you).not.toBe(rival);
              const [r, c] = before.split('') as [Action, Action];
              expect(you ? gains(row, r, c) : gains(col, c, r)).toBe(true);
              if (gains(row, r, c) && gains(col, c, r)) expect(you ? 'you' : 'rival').toBe(first);
            }
            const end = way.at(-1) as Profile;
            if (resting.length === 0) {
              rounds++;
              expect([way.length, end]).toEqual([5, from]);
            } else expect(resting).toContain(end);
          }
        }
      }
    }
    expect(rounds).toBeGreaterThan(0);
  });

  test('see a better cell across the corner just where no single step leads both to more', () => {
    for (const game of tables) {
      for (const from of cells) {
        const better = across({ row: game }, from);
        const [r, c] = from.split('') as [Action, Action];
        const [own, their] = [other(r), other(c)];
        const both = pay(game, own, their) > pay(game, r, c) && pay(game, their, own) > pay(game, c, r);
        expect(better).toBe(both ? `${own}${their}` : undefined);
      }
    }
    expect(across({ row: { R: 3, S: 0, T: 5, P: 1 } }, 'DD')).toBe('CC');
  });

  test('are told of in words that are true of each step', () => {
    const dilemma = { row: { R: 3, S: 0, T: 5, P: 1 } };
    const way = { cells: walk(dilemma, 'CC', 'rival'), step: 1, over: false, stirred: false, atOnce: false };
    expect(way.cells).toEqual(['CC', 'CD', 'DD']);
    expect(walkSays(way, dilemma, text, 'en')).toBe('Beacon moves, for 5 instead of 3. You would have moved too.');
    expect(walkSays({ ...way, step: 2 }, dilemma, text, 'en')).toBe('You move, for 1 instead of 0.');
    expect(walkSays({ ...way, step: 2, over: true }, dilemma, text, 'en')).toBe(
      'Neither gains by moving alone. Across the corner lie 3 and 3, but that step takes two.',
    );
    expect(walkSays({ ...way, cells: [], step: 0, over: true }, dilemma, text, 'en')).toBe(text.walk.none);
  });

  test('are named by no word of the sentence before the reader has found where they rest', () => {
    for (const row of tables) {
      const said = describeState({ row }, text, 'en', false, []);
      expect(said).toBe('Each cell holds what you get, then what Beacon gets.');
      const [found] = rests(row, row);
      if (found) expect(describeState({ row }, text, 'en', false, [found])).toContain(text.cells[found]);
    }
  });
});
