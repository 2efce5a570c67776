import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill } from '#i18n/fill.ts';
import type { Action } from '#model/game/action.ts';
import text from '#text/en/story/home.json';
import { meetings } from '#widgets/rivals/game.ts';

const seed = Number(/<FirstRound [^>]*seed=\{(\d+)\}/.exec(readFileSync('src/layouts/HomePage.astro', 'utf8'))?.[1]);
const played = (move: Action) => meetings({ seed, moves: [move] })[0];

describe('the first round on the home page', () => {
  test('tells what the model plays: Anvil tests first, and the points are the matrix’s', () => {
    for (const move of ['C', 'D'] as const) expect(played(move)?.theirs, `after ${move}`).toEqual(['C']);
    const told = (move: Action) => {
      const { myScore = -1, theirScore = -1 } = played(move) ?? {};
      return fill(text.outcome[move], { mine: String(myScore), theirs: String(theirScore) });
    };
    expect(told('C')).toBe('Anvil tested too: 3 points each.');
    expect(told('D')).toBe('Anvil was still testing: 5 for you, 0 for Anvil.');
  });

  test('has the same slip on both paths, and nobody is hurt on either', () => {
    for (const move of ['C', 'D'] as const) {
      expect(text.slip[move].match(/\b\d+\b/g), move).toEqual(['40', '4']);
      expect(text.slip[move]).toContain('Ines Okoro, the night nurse');
      expect(text.slip[move]).not.toMatch(/harm|hurt|died|ill\b|injur/i);
    }
  });

  test('has givens without the story that name nothing of it', () => {
    expect(text.bare).not.toMatch(/Marram|hospital|Ines|dose|regulator/i);
    for (const given of ['eleven more weeks', 'nine if it skips its tests']) {
      expect(text.bare).toContain(given);
      expect(text.situation).toContain(given);
    }
  });
});
