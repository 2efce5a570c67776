import { describe, expect, test } from 'vitest';
import { type Action, type Profile, profiles } from '#model/game/action.ts';
import { namedGames } from '#model/game/named-game.ts';
import { type Payoffs, payoffOf } from '#model/game/payoffs.ts';
import { drawWith } from '#quiz/drawn.ts';
import { generate } from '#quiz/generators/which-game.ts';
import text from '#text/en/widgets/payoff-matrix.json';
import { answer } from '#widgets/payoff-matrix/answer.ts';
import { describe as describeState } from '#widgets/payoff-matrix/describe.ts';
import { measure } from '#widgets/payoff-matrix/measure.ts';
import { table } from '#widgets/payoff-matrix/table.ts';

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

  test('tells a reader who guessed whether anybody would leave that cell', () => {
    for (const game of tables) {
      for (const guess of profiles) {
        const [own, their] = guess.split('') as [Action, Action];
        const [you, rival] = [gains(game, own, their), gains(game, their, own)];
        const said = answer(guess, game, text);
        if (!you && !rival) expect(said).toMatch(rests(game, game).length === 1 ? /only place/ : /not the only one/);
        else expect(said).toContain(`${you && rival ? 'either of you' : you ? 'you' : 'Beacon'} would switch.`);
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
