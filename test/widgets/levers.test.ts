import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { levers, pullLever } from '#model/game/lever.ts';
import text from '#text/en/widgets/levers.json';
import { answer } from '#widgets/levers/answer.ts';
import { describe as describeState } from '#widgets/levers/describe.ts';
import { least, needs, shown } from '#widgets/levers/needs.ts';
import { factors, payoffsOf, presetNames, pullRange, type State, startingFrom } from '#widgets/levers/state.ts';
import { table } from '#widgets/levers/table.ts';

const pulled = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 50 }).map((tenth) => tenth / 10),
);
const states: fc.Arbitrary<State> = fc.record({
  base: fc.constantFrom(...presetNames),
  pulls: fc.record({
    upside: pulled,
    exposure: pulled,
    advantage: pulled,
    downside: pulled,
    cost: pulled,
    fine: pulled,
  }),
  percent: fc.integer({ min: 0, max: 100 }),
});
const better = (state: State, percent = state.percent) => expectedPayoffs(payoffsOf(state), percent / 100).bestResponse;
const every = (check: (state: State) => void) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns: 3000 },
  );

describe('the levers say of every position what is true of it', () => {
  test('a reader who pulls by the amount shown gets there', () => {
    every((state) => {
      const all = needs(state);
      for (const lever of levers) {
        const need = all[lever];
        if (need.is !== 'amount') continue;
        const after = pullLever(payoffsOf(state), lever, shown(need.x, 'amount'));
        expect(expectedPayoffs(after, state.percent / 100).bestResponse).not.toBe('D');
        const before = pullLever(payoffsOf(state), lever, need.x * 0.999);
        expect(expectedPayoffs(before, state.percent / 100).bestResponse).toBe('D');
      }
    });
  });

  test('a lever said never to turn the choice does not, however far it is pulled', () => {
    every((state) => {
      const all = needs(state);
      for (const lever of levers.filter((each) => all[each].is === 'never')) {
        expect(expectedPayoffs(pullLever(payoffsOf(state), lever, 1e6), state.percent / 100).bestResponse).toBe('D');
      }
    });
  });

  test('what it says of trust holds at every belief', () => {
    every((state) => {
      const { trust } = needs(state);
      const above = Array.from({ length: 101 }, (_, percent) => percent).filter((percent) => percent > state.percent);
      if (trust.is === 'percent') {
        for (const percent of above) {
          if (percent > trust.x + 1e-9) expect(better(state, percent)).toBe('C');
          if (percent < trust.x - 1e-9) expect(better(state, percent)).toBe('D');
        }
      }
      if (trust.is === 'certain') expect(better(state, 100)).toBe('either');
      if (trust.is === 'never') for (const percent of above) expect(better(state, percent)).toBe('D');
      if (trust.is === 'backwards') {
        const lead = (percent: number) => -expectedPayoffs(payoffsOf(state), percent / 100).delta;
        expect(lead(100)).toBeGreaterThan(lead(0));
      }
    });
  });

  test('names the better bet, and never prints the two as equal unless they are', () => {
    every((state) => {
      const said = describeState(state, text, 'en');
      const best = better(state);
      expect(said).toContain({ C: text.says.betterC, D: text.says.betterD, either: text.says.betterEither }[best]);
      const [, euC, euD] = /is worth (\S+) to you and cutting corners (\S+)\./.exec(said) ?? [];
      expect(euC === euD).toBe(best === 'either');
      expect(said).not.toMatch(/\{|undefined|NaN|Infinity/);
    });
  });

  test('answers a guess with the lever that needs least', () => {
    every((state) => {
      if (better(state) !== 'D') return;
      const smallest = least(needs(state), factors);
      expect(smallest.pushes.length).toBeGreaterThan(0);
      for (const guess of levers) {
        const said = answer(guess, state, text, 'en');
        expect(said.includes('none of the four turns it sooner')).toBe(smallest.pushes.includes(guess));
        // what moves two numbers could be guessed once, and is neither praised nor called slower
        expect(said.includes('but it moves two numbers')).toBe(
          !factors.includes(guess) && needs(state)[guess].is === 'amount',
        );
        expect(said).not.toMatch(/\{|undefined|NaN|Infinity|∞/);
      }
    });
  });

  test('asks where it opens about four levers that move one number each, and two of them need least', () => {
    const opening = startingFrom('stag-hunt', 30);
    expect(factors).toEqual(['upside', 'exposure', 'advantage', 'downside']);
    expect(least(needs(opening), factors).pushes).toEqual(['exposure', 'downside']);
    // in steps of the slider, so that what is said can be done
    expect(answer('upside', opening, text, 'en')).toContain(
      'it turns your choice when pulled by 3.7; “careful alone” and “both cut” need only 1.6 each.',
    );
    expect(pullRange.step).toBe(0.1);
    for (const [lever, pull] of [
      ['exposure', 1.6],
      ['upside', 3.7],
    ] as const) {
      const turnsAt = (x: number) => better({ ...opening, pulls: { ...opening.pulls, [lever]: x } });
      expect([turnsAt(pull - 0.1), turnsAt(pull)]).toEqual(['D', 'C']);
    }
  });

  test('has a table without gaps', () => {
    every((state) => {
      expect(table(state, text, 'en').rows).toHaveLength(7);
      expect(JSON.stringify(table(state, text, 'en'))).not.toMatch(/null|NaN|Infinity|\{x\}/);
    });
  });
});
