import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Game, readGame, writeGame } from '#layouts/convene/game-link.ts';
import { beginRound } from '#model/convene/begin-round.ts';
import { deal } from '#model/convene/deal.ts';
import { playOptions } from '#model/convene/play-options.ts';
import { playRound, type Round } from '#model/convene/play-round.ts';
import { scenarios } from '#model/convene/scenario.ts';
import { readFragment, writeFragment } from '#ui/url-state.ts';
import { leanings, seeds } from '../../model/convene/games.ts';
import { mutations } from '../../support/endurance.ts';

/** Games of any length, by somebody who picks any of what may be played and guesses anything. */
const games: fc.Arbitrary<Game> = fc
  .record({
    scenario: fc.constantFrom(...scenarios),
    seed: seeds,
    leanings,
    picks: fc.array(fc.tuple(fc.nat(10_000), fc.nat(6)), { maxLength: 8 }),
  })
  .map(({ picks, ...dealt }) => {
    const rounds: Round[] = [];
    for (const [pick] of picks) {
      const before = rounds.at(-1) ?? null;
      const onTable = deal(dealt.scenario, dealt.seed, dealt.leanings);
      const options = playOptions(beginRound(onTable, before));
      rounds.push(playRound(onTable, before, options[pick % options.length] ?? []));
    }
    return { ...dealt, plays: rounds.map(({ cards }) => cards), guesses: picks.map(([, guess]) => guess) };
  });

describe('the link of a game', () => {
  test('gives back whatever game went into it', () => {
    fc.assert(
      fc.property(games, (game) => {
        expect(readGame(writeGame(game))).toEqual({ ok: true, game });
      }),
    );
  });

  test('goes through an address as it stands', () => {
    fc.assert(
      fc.property(games, (game) => {
        const text = writeGame(game);
        const fragment = writeFragment(new Map([['convene', text]]));
        expect(fragment).toBe(`#convene=${text}`);
        expect(readFragment(fragment).get('convene')).toBe(text);
      }),
    );
  });

  test('of a table where nothing was played yet names table and seed alone', () => {
    const game: Game = { scenario: 'worried', seed: 1, leanings: {}, plays: [], guesses: [] };
    expect(writeGame(game)).toBe('t:worried,seed:1');
    expect(readGame('t:worried,seed:1')).toEqual({ ok: true, game });
  });

  test('reads as the rules write it: rounds parted by dots, an empty one too, and moved beliefs by their labs', () => {
    // the hand of this deal is word, proofs, scrutiny, praise, good, risks
    expect(readGame('t:worried,seed:1,o:Af,p:cd.,g:50')).toEqual({
      ok: true,
      game: {
        scenario: 'worried',
        seed: 1,
        leanings: { A: 10, F: -10 },
        plays: [['word', 'proofs'], []],
        guesses: [5, 0],
      },
    });
    expect(readGame('t:worried,seed:1,p:,g:3')).toMatchObject({ ok: true, game: { plays: [[]], guesses: [3] } });
  });

  test.each([
    '',
    't:worried',
    'seed:1',
    't:poker,seed:1',
    't:worried,seed:-1',
    't:worried,seed:1.5',
    't:worried,seed:0x10',
    't:worried,seed:4294967296',
    't:worried,seed:1,p:c',
    't:worried,seed:1,g:3',
    't:worried,seed:1,p:c.d,g:3',
    't:worried,seed:1,p:c,g:7',
    't:worried,seed:1,p:cdi,g:3',
    't:worried,seed:1,p:m,g:3',
    't:worried,seed:1,p:........,g:333333333',
    't:worried,seed:1,o:,p:c,g:3',
    't:worried,seed:1,o:G',
    't:worried,seed:1,o:BA',
    't:worried,seed:1,o:Aa',
    't:worried,seed:1,x:1',
  ])('is unreadable where it says “%s”', (text) => {
    expect(readGame(text)).toEqual({ ok: false, problem: 'unreadable' });
  });

  test.each([
    // not in the hand; twice the same; six points of four; a card that went under the deck
    't:worried,seed:1,p:b,g:3',
    't:worried,seed:1,p:cc,g:3',
    't:worried,seed:1,p:di,g:3',
    't:worried,seed:1,p:c.c,g:33',
  ])('plays what may not be played where it says “%s”', (text) => {
    expect(readGame(text)).toEqual({ ok: false, problem: 'not-allowed' });
  });

  test('is read or refused and never throws, whatever stands in it', () => {
    const real = fc.sample(games, { numRuns: 40, seed: 1 }).flatMap((game) => writeGame(game).split(','));
    const odd = ['seed:1e9', 'seed:', 'p:.', 'p:aa', 'g:', 'g:9', 'o:abcdef', 't:', ':', '__proto__:1', 'g:0,p:'];
    const pieces = fc.constantFrom(...new Set([...real, ...odd]));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((each) => each.join(',')),
        ),
        (text) => {
          const read = readGame(text);
          if (read.ok) expect(readGame(writeGame(read.game))).toEqual(read);
          else expect(['unreadable', 'not-allowed']).toContain(read.problem);
        },
      ),
      { numRuns: mutations },
    );
  });
});
