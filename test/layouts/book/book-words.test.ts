import { describe, expect, test } from 'vitest';
import { allSteps, roles, stepsOf } from '#layouts/book/steps.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { inspectionGame } from '#model/inspection/inspection-game.ts';
import { claims, drawers, filing } from '#widgets/claims/ten.ts';
import { presets } from '#widgets/levers/state.ts';
import book from '../../../content/en/ui/book.json' with { type: 'json' };
import { contentData, contentFiles } from '../../support/content.ts';

const moves: Readonly<Record<string, Readonly<Record<string, string>>>> = book.minds.moves;
const wordsIn = (text: string) => text.split(/\s+/).length;

describe('what would change your mind', () => {
  test('is said of each of the ten sentences and every drawer but the one where we have it', () => {
    expect(Object.keys(moves)).toEqual(claims);
    for (const claim of claims)
      expect(Object.keys(moves[claim] ?? {}), claim).toEqual(drawers.filter((each) => each !== filing(claim).drawer));
  });

  test('is short, whole, and nowhere said twice', () => {
    const all = Object.values(moves).flatMap((each) => Object.values(each));
    for (const text of all) {
      expect(wordsIn(text), text).toBeLessThanOrEqual(45);
      expect(text).toMatch(/^[A-Z“].*[.?]$/);
    }
    expect(new Set(all).size).toBe(all.length);
  });

  test('a drawer that we say will do as well wants nothing more', () => {
    for (const claim of claims) {
      const { also } = filing(claim);
      for (const [drawer, text] of Object.entries(moves[claim] ?? {}))
        expect(/^Nothing more\b/.test(text), `${claim}, ${drawer}`).toBe(drawer === also);
    }
  });

  test('the sum that takes a pencil: in chicken the likelier the other holds back, the more cutting gains', () => {
    const gain = (p: number) => -expectedPayoffs(presets.chicken, p).delta;
    expect(gain(0.7)).toBeGreaterThan(gain(0.3));
    expect(moves.trust?.unknown).toContain('likelier that the other holds back');
  });

  test('the sum in which the fine is nowhere: one visit in ten finds it and saves 10, which is 1, at either fine', () => {
    expect(moves.fine?.unknown).toContain('one visit in ten finds it and saves the 10');
    const game = { g: 1, d: 0.5, a: 0, i: 1, h: 10 };
    for (const F of [10, 20]) {
      const { violation } = inspectionGame({ ...game, F });
      expect(violation).toBeCloseTo(0.2, 12);
      expect(violation * game.d).toBeCloseTo(0.1, 12);
      expect(violation * game.d * game.h).toBeCloseTo(game.i, 12);
    }
  });
});

describe('on Monday', () => {
  test('there are twelve steps, four a role, each in few words and from a chapter that there is', () => {
    expect(allSteps).toHaveLength(12);
    expect(Object.keys(book.monday.steps)).toEqual(allSteps);
    expect(Object.keys(book.monday.roles)).toEqual(roles);
    const slugs = contentFiles('.mdx').map((path) => (contentData(path) as { slug?: string } | null)?.slug);
    for (const role of roles) {
      expect(stepsOf(role)).toHaveLength(4);
      for (const [step, chapter] of stepsOf(role)) {
        expect(wordsIn(book.monday.steps[step]), step).toBeLessThanOrEqual(16);
        expect(slugs, step).toContain(chapter);
      }
    }
  });
});
