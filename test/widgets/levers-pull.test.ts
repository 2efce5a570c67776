import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { type Lever, levers } from '#model/game/lever.ts';
import text from '#text/en/widgets/levers.json';
import { knobs } from '#widgets/levers/knobs.ts';
import { holds, pulledTo } from '#widgets/levers/pull.ts';
import { room } from '#widgets/levers/room.ts';
import { factors, payoffsOf, presetNames, pullRange, pushes, type State, startingFrom } from '#widgets/levers/state.ts';
import { codec } from './codec/levers.ts';

const states = codec.states as fc.Arbitrary<State>;
const opening = startingFrom('stag-hunt', 30);
const every = (check: (state: State) => void) => fc.assert(fc.property(states, (state) => void check(state)));
const knobsIn = (state: State, offered: readonly Lever[] = levers) => knobs(state, offered, room(state), text, 'en');

describe('what a hand brings about in the picture', () => {
  test.each([
    ['exposure', 1.6, { exposure: 1.6 }],
    ['downside', 0.4, { downside: 1.6 }],
    ['upside', 7.7, { upside: 3.7 }],
    ['advantage', -0.7, { advantage: 3.7 }],
    ['cost', 2.3, { cost: 1.1 }],
    ['fine', 1.2, { fine: 1.1 }],
  ] as const)('from the opening, %s dragged to %d makes the choice level or turns it', (push, value, pulls) => {
    const after = pulledTo(opening, push, value);
    expect(after).toEqual({ ...opening, pulls: { ...opening.pulls, ...pulls } });
    expect(expectedPayoffs(payoffsOf(after), 0.3).bestResponse).not.toBe('D');
  });

  test('you are dragged to a whole percent, and never past an end', () => {
    expect(pulledTo(opening, 'trust', 66.7)).toEqual({ ...opening, percent: 67 });
    expect(pulledTo(opening, 'trust', -9).percent).toBe(0);
    expect(pulledTo(opening, 'trust', 180).percent).toBe(100);
  });

  test('what is dragged lies where it was dragged to, within half a step, and nothing else is pulled', () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom(...levers),
        fc.double({ min: -12, max: 16, noNaN: true }),
        (state, push, value) => {
          const after = pulledTo(state, push, value);
          const pull = after.pulls[push];
          if (pull > pullRange.min && pull < pullRange.max)
            expect(Math.abs(holds(after)[push] - value)).toBeLessThan(pullRange.step / 2 + 1e-9);
          expect({ ...after, pulls: { ...after.pulls, [push]: state.pulls[push] } }).toEqual(state);
        },
      ),
    );
  });

  test('a drag further than its slider goes stops at its end, and leads back to nothing pulled', () => {
    every((state) => {
      for (const push of levers) {
        const up = push === 'upside' || push === 'exposure' || push === 'cost';
        expect(pulledTo(state, push, up ? 99 : -99).pulls[push]).toBe(pullRange.max);
        expect(pulledTo(state, push, up ? -99 : 99).pulls[push]).toBe(0);
      }
    });
  });

  test('all that can be pulled lies in the picture, wherever it is pulled', () => {
    every((state) => {
      const sides = room(state);
      const within = (each: State) => {
        const ends = Object.values(payoffsOf(each));
        expect(Math.min(...ends)).toBeGreaterThanOrEqual(sides[0] - pullRange.step);
        expect(Math.max(...ends)).toBeLessThanOrEqual(sides[1] + pullRange.step);
      };
      within(state);
      const all = knobsIn(state);
      expect(all.map(({ name }) => name).toSorted()).toEqual([...pushes].toSorted());
      for (const { name, min, max, way, x, y } of all) {
        const at = way === 'across' ? x : y;
        expect(min).toBeLessThanOrEqual(at + 1e-9);
        expect(max).toBeGreaterThanOrEqual(at - 1e-9);
        for (const to of [min, max]) within(pulledTo(state, name, to));
      }
    });
  });

  test('the picture stands still wherever one lever is pulled alone', () => {
    for (const preset of presetNames) {
      const unpulled = startingFrom(preset, 30);
      for (const lever of levers)
        for (const x of [0.1, 2, pullRange.max])
          expect(room({ ...unpulled, pulls: { ...unpulled.pulls, [lever]: x } })).toEqual(room(unpulled));
    }
  });

  test('while the guess is about four levers, their ends and you are all that can be taken hold of', () => {
    expect(knobsIn(opening, factors).map(({ name }) => name)).toEqual([...factors, 'trust']);
  });

  test('an end is named from the start, with its number as it is now, and a whole line once it is pulled, with how far', () => {
    const texts = (state: State) => knobsIn(state).flatMap(({ text }) => text ?? []);
    expect(texts(opening)).toEqual([
      'both careful: 4',
      'careful alone: 0',
      'cutting alone: 3',
      'both cut: 2',
      'you: 30\u00a0%',
    ]);
    expect(texts(pulledTo(opening, 'fine', 1.2))).toContain('A fine: 1.1');
    expect(texts(pulledTo(opening, 'upside', 5.5))).toContain('both careful: 5.5');
  });
});
