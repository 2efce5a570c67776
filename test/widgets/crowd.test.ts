import { describe, expect, test } from 'vitest';
import { underinvestment } from '#model/crowd/underinvestment.ts';
import text from '#text/en/widgets/crowd.json';
import { answer, came, label } from '#widgets/crowd/answer.ts';
import { describe as describeState } from '#widgets/crowd/describe.ts';
import { describeNamed } from '#widgets/crowd/describe-named.ts';
import { lostWhereNamed } from '#widgets/crowd/lost-where-named.ts';
import { measure } from '#widgets/crowd/measure.ts';
import { oneMoreWeek } from '#widgets/crowd/one-more-week.ts';
import { volunteering } from '#widgets/crowd/outcome.ts';
import { curves, fewest, games, guesses, most, type State, worthRange } from '#widgets/crowd/state.ts';
import { table } from '#widgets/crowd/table.ts';
import { weeks } from '#widgets/crowd/weeks.ts';

/** Every state that the sliders reach, and worths between their steps. */
const worths = Array.from({ length: 1 + (worthRange.max - worthRange.min) / 0.05 }, (_, step) =>
  Number((worthRange.min + 0.05 * step).toFixed(2)),
);
const states: State[] = games.flatMap((game) =>
  curves.flatMap((curve) =>
    worths.flatMap((worth) =>
      Array.from({ length: most + 1 - fewest[game] }, (_, more) => ({ game, curve, worth, labs: fewest[game] + more })),
    ),
  ),
);
const publicGoods = states.filter(({ game }) => game === 'public-good');
const jobs = states.filter(({ game, curve }) => game === 'volunteer' && curve === 'sqrt');

/** What X weeks are worth to a lab, written out here once more. */
const benefit = ({ curve, worth }: State, X: number) =>
  curve === 'sqrt' ? 2 * worth * Math.sqrt(X) : worth * Math.log(1 + X);
const numbers = (said: string) =>
  [...said.matchAll(/\d[\d,.]*\d|\d/g)].map(([found]) => Number(found.replace(/,/g, '')));
const says = (state: State) => describeState(state, text, 'en');

describe('the crowd says of every state what is true of it', () => {
  test('where one act is enough, the chance named is the only one, alike for all, at which acting and waiting are worth the same', () => {
    for (const state of jobs) {
      expect(says(state)).toContain('Where all act alike, that is the only balance.');
      const { pVolunteer } = volunteering(state);
      const acting = (p: number) => state.worth - 1 - state.worth * (1 - (1 - p) ** (state.labs - 1));
      const elsewhere = Array.from({ length: 101 }, (_, percent) => percent / 100).filter(
        (p) => Math.abs(p - pVolunteer) > 1e-6,
      );
      expect(acting(pVolunteer)).toBeCloseTo(0, 9);
      expect(elsewhere.every((p) => acting(p) > 0 === p < pVolunteer)).toBe(true);
    }
  });

  test('there are thousands of states to look at', () => {
    expect(states.length).toBeGreaterThan(3000);
  });

  test('no sentence has a gap', () => {
    for (const state of states) expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|(?<![\d.])1 weeks/);
  });

  test('where work adds up, no lab gains by changing its own part of the total named', () => {
    for (const state of publicGoods) {
      const { totalNash } = underinvestment({ form: state.curve, b: state.worth, n: state.labs });
      expect(says(state)).toContain(weeks(totalNash, text, 'en'));
      const worthToOne = (X: number) => benefit(state, X) - X;
      for (const change of [-0.4, -0.1, -0.01, 0.01, 0.1, 1, 10]) {
        expect(worthToOne(totalNash + change)).toBeLessThan(worthToOne(totalNash));
      }
    }
  });

  test('the total named is that of one lab alone, and the best for all is best for all', () => {
    for (const state of publicGoods.filter(({ labs }) => labs > 1)) {
      const [labs, total, , best] = numbers(says(state)) as [number, number, number, number];
      expect(says(state)).toContain('as much as one lab would alone');
      expect(labs).toBe(state.labs);
      expect(total).toBe(numbers(says({ ...state, labs: 1 }))[0]);
      const forAll = (X: number) => labs * benefit(state, X) - X;
      for (const change of [-0.1, 0.1]) expect(forAll(best + change)).toBeLessThan(forAll(best));
    }
  });

  test('the next week is worth less than it costs to the lab that would do it, and the number of labs times that to all', () => {
    for (const state of publicGoods.filter(({ labs }) => labs > 1)) {
      const { totalNash: X } = underinvestment({ form: state.curve, b: state.worth, n: state.labs });
      const next = benefit(state, X + 1) - benefit(state, X);
      const [, own, all] =
        /worth ([\d.]+) to whichever lab did it, and ([\d.]+) to all together/.exec(says(state)) ?? [];
      expect(Math.abs(Number(own) - next)).toBeLessThan(0.0051);
      expect(Math.abs(Number(all) - state.labs * next)).toBeLessThan(0.0051);
      expect(Number(own)).toBeLessThan(1);
    }
  });

  test('it names its curve wherever it names what hangs on it', () => {
    for (const state of publicGoods.filter(({ labs }) => labs > 1)) {
      expect(says(state)).toContain(`On this ${state.curve === 'sqrt' ? 'square-root' : 'logarithmic'} curve`);
    }
  });

  test('where one must act, acting and waiting are as good at the chance named, and more labs make it worse', () => {
    for (const state of jobs) {
      const { pVolunteer, pNobody } = measure(state) as Record<string, number>;
      const [labs, each, nobody, limit] = numbers(says(state)) as [number, number, number, number];
      expect(labs).toBe(state.labs);
      expect(Math.abs(each - 100 * (pVolunteer as number))).toBeLessThan(0.051);
      expect(Math.abs(nobody - 100 * (pNobody as number))).toBeLessThan(0.051);
      const othersAct = 1 - (1 - (pVolunteer as number)) ** (labs - 1);
      expect(state.worth * othersAct).toBeCloseTo(state.worth - 1, 9);
      expect((1 - (pVolunteer as number)) ** labs).toBeCloseTo(pNobody as number, 12);
      expect(nobody).toBeLessThan(limit);
      const more = measure({ ...state, labs: labs + 1 }) as Record<string, number>;
      expect(more.pNobody).toBeGreaterThan(pNobody as number);
      const crowd = measure({ ...state, labs: 1e6 }) as Record<string, number>;
      expect(crowd.pNobody).toBeLessThan(1 / state.worth);
    }
  });

  test('answers every guess, and calls right the one that the model gives', () => {
    for (const state of states.filter(({ game, labs }) => labs > fewest[game])) {
      const few = measure({ ...state, labs: fewest[state.game] });
      const now = measure(state);
      const holds: Record<string, boolean> =
        state.game === 'volunteer'
          ? {
              rarer: Number(now.pNobody) < Number(few.pNobody),
              equal: now.pNobody === few.pNobody,
              oftener: Number(now.pNobody) > Number(few.pNobody),
            }
          : {
              each: Number(now.totalNash) >= state.labs * Number(few.totalNash),
              some:
                Number(now.totalNash) > Number(few.totalNash) &&
                Number(now.totalNash) < state.labs * Number(few.totalNash),
              same: now.totalNash === few.totalNash,
              fewer: Number(now.totalNash) < Number(few.totalNash),
            };
      for (const guess of guesses[state.game]) {
        expect(holds[guess], guess).toBe(guess === came(state));
        const said = answer(guess, state, text, 'en');
        expect(said.includes('and so it is')).toBe(holds[guess]);
        expect(said).toContain(label(guess, state, text, 'en'));
        expect(said).not.toMatch(/\{|undefined|NaN/);
      }
    }
  });

  test('has a table with a row for every number of labs, and the row of this state agrees with its sentence', () => {
    for (const state of states) {
      const { columns, rows } = table(state, text);
      expect(rows).toHaveLength(most + 1 - fewest[state.game]);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(JSON.stringify(rows)).not.toMatch(/null|NaN/);
      const own = rows.find(([labs]) => labs === state.labs) as number[];
      if (state.game === 'volunteer') {
        expect(own[2]).toBeCloseTo(100 * Number(measure(state).pNobody), 1);
      } else {
        expect(own[1]).toBeCloseTo(Number(measure(state).totalNash), 1);
      }
    }
  });

  test('measures finite numbers and its own settings', () => {
    for (const state of states) {
      const measured = measure(state);
      expect(measured).toMatchObject({ game: state.game, labs: state.labs, worth: state.worth });
      for (const value of Object.values(measured)) {
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      }
    }
  });
});

describe('before the reader has tried', () => {
  const until = (state: State) => describeState(state, text, 'en', false);

  test('the sentence names what is done and neither the best for all nor the limit of losses', () => {
    for (const state of states.filter(({ labs, game }) => labs > fewest[game])) {
      const told = measure(state);
      expect(until(state)).not.toMatch(/best for all|to all together|never to/);
      expect(says(state).startsWith(until(state))).toBe(true);
      const { pNobody, totalNash } = told as Record<string, number>;
      const printed = state.game === 'volunteer' ? 100 * Number(pNobody) : Number(totalNash);
      expect(numbers(until(state)).some((number) => Math.abs(number - printed) < 0.051)).toBe(true);
    }
    expect(until({ game: 'public-good', labs: 6, worth: 2, curve: 'sqrt' })).not.toContain('144');
  });
});

describe('one more week', () => {
  test('adds to what the weeks are worth just what the curve says, less than its cost to one lab, and to all of them that many times', () => {
    for (const state of publicGoods) {
      const { totalNash } = underinvestment({ form: state.curve, b: state.worth, n: state.labs });
      const { cost, each, all } = oneMoreWeek(state);
      expect(each).toBeCloseTo(benefit(state, totalNash + 1) - benefit(state, totalNash), 12);
      expect(each).toBeLessThan(cost);
      expect(each).toBeGreaterThan(0);
      expect(all).toBeCloseTo(state.labs * each, 12);
      // as printed, too
      expect(Number(each.toFixed(2))).toBeLessThan(1);
    }
  });

  test('is worth 0.94 in the chapter, and 5.67 to six', () => {
    const { each, all } = oneMoreWeek({ labs: 6, worth: 2, curve: 'sqrt' });
    expect([each.toFixed(2), all.toFixed(2)]).toEqual(['0.94', '5.67']);
  });
});

describe('a lab that is named', () => {
  test('does best to act, the others to leave it to that lab, and no letter is lost, however many they are', () => {
    for (const state of jobs) {
      expect(lostWhereNamed(state)).toBe(0);
      // what each gets: the named one if it acts or not, another if it leaves it or acts too
      expect(state.worth - 1).toBeGreaterThan(0);
      expect(state.worth).toBeGreaterThan(state.worth - 1);
      const said = describeNamed(state, 'Anvil', text, 'en');
      expect(said).toContain(state.labs === 2 ? 'the other lab does best' : `the other ${state.labs - 1} labs do best`);
      expect(said).toMatch(/0 letters in 100 are left without an answer\.$/);
    }
  });

  test('loses letters where acting pays nobody: the model is asked, not the page', () => {
    expect(lostWhereNamed({ worth: 0.5 })).toBe(1);
  });
});
