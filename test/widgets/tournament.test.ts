import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replicates } from '#model/long-run/replicates.ts';
import { agentsOf } from '#model/population/counts.ts';
import type { Kind } from '#model/population/kind.ts';
import { rules } from '#model/repeated/strategies.ts';
import text from '#text/en/widgets/tournament.json';
import { answer } from '#widgets/tournament/answer.ts';
import { describe as describeState } from '#widgets/tournament/describe.ts';
import { moved } from '#widgets/tournament/moved.ts';
import { came, guestKind, historyOf, leading, present, starters, thousand } from '#widgets/tournament/run.ts';
import { seatings } from '#widgets/tournament/seats.ts';
import { standings } from '#widgets/tournament/standings.ts';
import {
  crowdNames,
  crowds,
  guestPlaces,
  kindsOf,
  last,
  lastSeed,
  ranges,
  type State,
  startOf,
} from '#widgets/tournament/state.ts';
import { table } from '#widgets/tournament/table.ts';
import { textFor } from '#widgets/tournament/text.ts';

const on = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });
const states: fc.Arbitrary<State> = fc.record({
  crowd: fc.constantFrom(...crowdNames),
  invited: fc.option(fc.constantFrom(...rules.keys()), { nil: undefined, freq: 1 }),
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
const nameOf = (state: State, kind: Kind) => textFor('en', state.invited).kinds[kind].name;
const says = (state: State, outcome?: ReturnType<typeof outcomeOf>) =>
  describeState(state, outcome, textFor('en', state.invited), 'en');

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

describe('the seats', () => {
  const sameSeats = (one: readonly number[], other: readonly number[]) =>
    expect(one.toSorted((x, y) => x - y)).toEqual(other.toSorted((x, y) => x - y));

  test('hold those that the run has in each generation; five leave, five are copied, and all others keep theirs', () => {
    every((state) => {
      const all = seatings(state);
      expect(all).toHaveLength(last + 1);
      const history = historyOf(state);
      all.forEach(({ players, leaving, copied }, generation) => {
        for (const { kind } of present(state))
          expect(players.filter((player) => player === kind)).toHaveLength(history[generation]?.[kind] ?? -1);
        const next = all[generation + 1];
        if (!next) return;
        expect([new Set(leaving).size, new Set(copied).size]).toEqual([5, 5]);
        expect(leaving.filter((seat) => copied.includes(seat))).toEqual([]);
        sameSeats(
          [...players.keys()].filter((seat) => players[seat] !== next.players[seat] && !leaving.includes(seat)),
          [],
        );
        expect(leaving.map((seat) => next.players[seat]).toSorted()).toEqual(
          copied.map((seat) => players[seat]).toSorted(),
        );
      });
    }, 40);
  });

  test('are told of: who leaves, and who has been copied, five of each', () => {
    every((state) => {
      const number = (said: string) => [...said.matchAll(/ (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      const words = textFor('en', state.invited);
      if (state.generation < last) expect(number(moved(state, 'leave', words, 'en'))).toBe(5);
      if (state.generation > 0) expect(number(moved(state, 'come', words, 'en'))).toBe(5);
    }, 60);
  });
});

describe('a guest', () => {
  const invite = (invited: string, crowd: (typeof crowdNames)[number] = 'careful') => ({ ...startOf(crowd), invited });

  test('takes three places of the kind that has most, whatever its rule and the crowd', () => {
    for (const crowd of crowdNames) {
      for (const invited of rules.keys()) {
        const guest = guestKind({ invited });
        const starts = starters({ crowd, invited });
        expect(agentsOf(starts)).toHaveLength(25);
        const before: Partial<Record<string, number>> = crowds[crowd];
        const most = Math.max(...Object.values(crowds[crowd]));
        const given = Object.entries(starts).filter(([kind, count]) => count < (before[kind] ?? 0));
        expect(given.every(([kind, count]) => before[kind] === most && count === most - guestPlaces)).toBe(true);
        if (given.length) expect(starts[guest as 'tft']).toBe((before[guest as string] ?? 0) + guestPlaces);
        else expect(before[guest as string]).toBe(most);
      }
    }
  });

  test('is one of the tournament’s own where its rule is theirs, else plays as its rule does', () => {
    expect(guestKind({ invited: 'detective' })).toBe('prober');
    expect(guestKind({ invited: 'gradual' })).toBe('guest');
    // always cut, by another name: the run is the same move for move where nothing goes wrong
    const own = { ...startOf('careful'), noise: 0, rounds: 20 };
    const counts = (invited: string) => present({ ...own, invited, generation: 1 }).map(({ count }) => count);
    expect(counts('bully')).not.toEqual(counts('hard-go-by-majority'));
    expect(says(invite('gradual'))).toContain('gradual 3');
    expect(says(invite('always-defect'))).toContain('always cut 3');
  });
});

describe('the sentence', () => {
  test('names everybody who is there and the rule that leads, in any generation', () => {
    every((state) => {
      const said = says(state);
      expect(said).not.toMatch(/\{|undefined|NaN|Infinity/);
      for (const { kind, count } of present(state)) {
        expect(said.includes(`${nameOf(state, kind)} ${count}`)).toBe(count > 0);
      }
      const first = leading(state);
      const most = Math.max(...present(state).map(({ count }) => count));
      const tops = present(state).filter(({ count }) => count === most);
      expect(first).toBe(tops.length === 1 ? tops[0]?.kind : null);
      expect(said.includes(text.says.shared)).toBe(first === null);
      if (first) expect(said).toContain(`most players is ${nameOf(state, first)}.`);
    });
  });

  test('gives the runs of the leader, all the others, and a share that the count lies in', () => {
    every((state) => {
      const outcome = outcomeOf(state, 40);
      const said = says(state, outcome);
      expect(said).not.toMatch(/\{|undefined|NaN|Infinity/);
      const ranked = standings(state, outcome);
      expect(ranked.reduce((sum, { led }) => sum + led, 0)).toBe(40);
      expect(ranked.map(({ led }) => led)).toEqual(ranked.map(({ led }) => led).toSorted((x, y) => y - x));
      const [, led, low, high] = /, (\d+) ended .* here ([\d.]+) to ([\d.]+) percent/.exec(said) ?? [];
      expect(Number(led)).toBe(ranked[0]?.led);
      expect(Number(low)).toBeLessThanOrEqual((100 * Number(led)) / 40);
      expect(Number(high)).toBeGreaterThanOrEqual((100 * Number(led)) / 40);
      for (const { kind, led } of ranked.slice(1)) {
        const name = kind === 'tie' ? text.says.tie : nameOf(state, kind);
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
