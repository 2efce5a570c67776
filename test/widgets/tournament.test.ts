import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replicates } from '#model/long-run/replicates.ts';
import { agentsOf } from '#model/population/counts.ts';
import text from '#text/en/widgets/tournament.json';
import { answer } from '#widgets/tournament/answer.ts';
import { describe as describeState } from '#widgets/tournament/describe.ts';
import { came, historyOf, leading, present, thousand } from '#widgets/tournament/run.ts';
import { standings } from '#widgets/tournament/standings.ts';
import { crowdNames, crowds, kindsOf, last, lastSeed, ranges, type State, startOf } from '#widgets/tournament/state.ts';
import { table } from '#widgets/tournament/table.ts';

const on = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });
const states: fc.Arbitrary<State> = fc.record({
  crowd: fc.constantFrom(...crowdNames),
  noise: on(ranges.noise),
  rounds: on(ranges.rounds),
  seed: fc.integer({ min: 0, max: lastSeed }),
  generation: fc.integer({ min: 0, max: last }),
});
const every = (check: (state: State) => void, numRuns = 400) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
/** The outcome of so many runs of a state. */
function outcomeOf(state: State, runs: number) {
  const steps = replicates({ ...thousand(state), replicates: runs });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
const says = (state: State, outcome?: ReturnType<typeof outcomeOf>) => describeState(state, outcome, text, 'en');

describe('a run', () => {
  test('starts with 25 players, as every crowd does, and keeps them at 25', () => {
    for (const crowd of crowdNames) expect(agentsOf(crowds[crowd])).toHaveLength(25);
    every((state) => {
      for (const { count } of present(state)) expect(count).toBeGreaterThanOrEqual(0);
      expect(present(state).reduce((sum, { count }) => sum + count, 0)).toBe(25);
      expect(present(state).reduce((sum, { change }) => sum + change, 0)).toBe(0);
    });
  });

  test('is the first of its thousand, and the same for the same link', () => {
    every((state) => {
      const { meanCounts } = outcomeOf(state, 1);
      expect(historyOf(state)).toEqual(meanCounts);
      const again = historyOf({ ...state, seed: (state.seed + 1) % lastSeed });
      expect(historyOf(state)).toEqual(meanCounts);
      expect(again).toHaveLength(last + 1);
    }, 60);
  });
});

describe('the sentence', () => {
  test('names everybody who is there and the rule that leads, in any generation', () => {
    every((state) => {
      const said = says(state);
      expect(said).not.toMatch(/\{|undefined|NaN|Infinity/);
      for (const { kind, count } of present(state)) {
        expect(said.includes(`${text.kinds[kind].name} ${count}`)).toBe(count > 0);
      }
      const first = leading(state);
      const most = Math.max(...present(state).map(({ count }) => count));
      const tops = present(state).filter(({ count }) => count === most);
      expect(first).toBe(tops.length === 1 ? tops[0]?.kind : null);
      expect(said.includes(text.says.shared)).toBe(first === null);
      if (first) expect(said).toContain(`most players is ${text.kinds[first].name}.`);
    });
  });

  test('gives the runs of the leader, all the others, and a share that the count lies in', () => {
    every((state) => {
      const outcome = outcomeOf(state, 40);
      const said = says(state, outcome);
      expect(said).not.toMatch(/\{|undefined|NaN|Infinity/);
      const ranked = standings(state.crowd, outcome);
      expect(ranked.reduce((sum, { led }) => sum + led, 0)).toBe(40);
      expect(ranked.map(({ led }) => led)).toEqual(ranked.map(({ led }) => led).toSorted((x, y) => y - x));
      const [, led, low, high] = /, (\d+) ended .* between ([\d.]+) and ([\d.]+) percent/.exec(said) ?? [];
      expect(Number(led)).toBe(ranked[0]?.led);
      expect(Number(low)).toBeLessThanOrEqual((100 * Number(led)) / 40);
      expect(Number(high)).toBeGreaterThanOrEqual((100 * Number(led)) / 40);
      for (const { kind, led } of ranked.slice(1)) {
        const name = kind === 'tie' ? text.says.tie : text.kinds[kind].name;
        if (led > 0) expect(said.slice(said.indexOf('The rest'))).toContain(`${name} ${led}`);
      }
    }, 40);
  });
});

describe('bet and table', () => {
  test('every bet is answered, from one run and from many, and right where its rule leads', () => {
    for (const crowd of crowdNames) {
      const state = startOf(crowd);
      const outcome = outcomeOf(state, 20);
      for (const bet of kindsOf(crowd)) {
        const once = answer(bet, state, undefined, text, 'en');
        expect(once).toContain(text.answers.once);
        expect(once.includes('as you said')).toBe(came(state) === bet);
        expect(answer(bet, state, outcome, text, 'en')).toContain(`led in ${outcome.winners[bet]} of`);
        expect(once).not.toMatch(/\{|undefined/);
      }
    }
    expect(came(startOf('careful'))).toBe('pavlov');
  });

  test('the words of the guess are the names of the rules', () => {
    for (const [kind, name] of Object.entries(text.guess.answers))
      expect(text.kinds[kind as keyof typeof text.kinds].name).toBe(name);
  });

  test('the table shows the generations so far, or the thousand runs', () => {
    every((state) => {
      const { columns, rows } = table(state, undefined, text);
      expect(rows).toHaveLength(state.generation + 1);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row.slice(1).reduce((sum: number, count) => sum + Number(count), 0)).toBe(25);
      }
      const outcome = outcomeOf(state, 5);
      const many = table(state, outcome, text);
      for (const row of many.rows) expect(row).toHaveLength(many.columns.length);
      expect(many.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(5);
    }, 60);
  });
});
