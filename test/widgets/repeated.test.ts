import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { expectedScore } from '#model/repeated/expected-score.ts';
import { memoryOneNamed } from '#model/repeated/memory-one/named.ts';
import { outcomeChain } from '#model/repeated/memory-one/outcome-chain.ts';
import { outcomeShares } from '#model/repeated/memory-one/outcome-shares.ts';
import { withNoise } from '#model/repeated/memory-one/with-noise.ts';
import { rules } from '#model/repeated/strategies.ts';
import { groups } from '#model/repeated/strategy.ts';
import words from '#text/en/strategies.json';
import text from '#text/en/widgets/repeated.json';
import { answer, came } from '#widgets/repeated/answer.ts';
import { pays, tipping } from '#widgets/repeated/answer-of-rounds.ts';
import { answered } from '#widgets/repeated/answered.ts';
import { chanceText } from '#widgets/repeated/chance-text.ts';
import { describe as describeState } from '#widgets/repeated/describe.ts';
import {
  afterSlip,
  beside,
  byChance,
  expected,
  firstRounds,
  lasting,
  manyMatches,
  threshold,
} from '#widgets/repeated/match.ts';
import { measure } from '#widgets/repeated/measure.ts';
import { parse } from '#widgets/repeated/read.ts';
import { breachRound, isBreach, slipAt } from '#widgets/repeated/rounds.ts';
import {
  guesses,
  lastSeed,
  matches,
  menu,
  payoffs,
  placed,
  ranges,
  type State,
  scenes,
  shown,
  slipRound,
  starts,
} from '#widgets/repeated/state.ts';
import { came as nearest } from '#widgets/repeated/sure/came.ts';
import { plans } from '#widgets/repeated/sure/plans.ts';
import { table } from '#widgets/repeated/table.ts';
import { histories } from '../support/histories.ts';

const on = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });
const states: fc.Arbitrary<State> = fc.record({
  scene: fc.constantFrom(...placed),
  mine: fc.constantFrom(...rules.keys()),
  theirs: fc.constantFrom(...rules.keys()),
  patience: on(ranges.patience),
  delay: on(ranges.delay),
  noise: fc.oneof(fc.constant(0), on(ranges.noise)),
  seed: fc.integer({ min: 0, max: lastSeed }),
  slip: fc.boolean(),
  at: fc.option(fc.integer({ min: 1, max: shown }), { nil: undefined }),
});
const every = (check: (state: State) => void, numRuns = 600) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
/** Nothing left to chance: no move goes wrong by it, and nobody forgives by it. */
const firm = (rule: string) => (rules.get(rule)?.tosses ? 'tit-for-tat' : rule);
const calm = (check: (state: State) => void, numRuns = 600) =>
  every((state) => check({ ...state, mine: firm(state.mine), theirs: firm(state.theirs), noise: 0 }), numRuns);
const says = (state: State, tried?: boolean) => describeState(state, text, 'en', tried);
const numberIn = (said: string, pattern: RegExp) => Number(pattern.exec(said)?.[1]);

/** Payoffs written out here once more. */
const pays1 = { CC: 3, CD: 0, DC: 5, DD: 1 } as const;
const paid = (mine: Action, theirs: Action) => pays1[`${mine}${theirs}`];

/** What the rules make of the rounds without mistakes, move by move, each seeing the other late; written again for two of them. */
function copies(delay: number, slip: boolean, rounds: number) {
  const mine: Action[] = [];
  const theirs: Action[] = [];
  for (let round = 0; round < rounds; round++) {
    const [a, b] = [theirs[round - delay] ?? 'C', mine[round - delay] ?? 'C'];
    mine.push(a);
    theirs.push(slip && round === slipRound - 1 ? (b === 'C' ? 'D' : 'C') : b);
  }
  return { mine, theirs };
}

describe('the rounds', () => {
  test('open with a breach that loses, and turn at a delay of four', () => {
    expect(expected(starts.late)).toMatchObject({ mine: expect.closeTo(9, 9), deal: expect.closeTo(15, 9) });
    expect(tipping(starts.late)).toBe(4);
    expect([1, 2, 3, 4, 5].map((delay) => pays({ ...starts.late, delay }))).toEqual([false, false, false, true, true]);
    expect(afterSlip(starts.slip)).toEqual({ cut: 21, rounds: 21 });
  });

  test('cutting pays against a late grudge exactly below the threshold of patience', () => {
    for (let delay: number = ranges.delay.min; delay <= ranges.delay.max; delay++) {
      for (let patience: number = ranges.patience.min; patience <= ranges.patience.max; patience++) {
        expect(pays({ ...starts.late, delay, patience }), `${delay} ${patience}`).toBe(
          patience < threshold({ delay }) - 1e-9,
        );
      }
    }
  });

  test('are worth exactly a kept deal to two who both keep it, at any patience', () => {
    for (let patience: number = ranges.patience.min; patience <= ranges.patience.max; patience++) {
      for (const rule of ['tit-for-tat', 'always-cooperate', 'grudger', 'win-stay-lose-shift', 'gradual']) {
        const state = { ...starts.late, patience, mine: rule, theirs: rule };
        expect(pays(state)).toBe(false);
        expect(says(state)).toContain('as many as a kept deal brings');
      }
    }
  });

  test('are those of two copiers who see each other late, with the slip and without', () => {
    for (let delay: number = ranges.delay.min; delay <= ranges.delay.max; delay++) {
      for (const slip of [true, false]) {
        const { mine, theirs } = copies(delay, slip, shown);
        expect(firstRounds({ ...starts.slip, delay, slip })).toMatchObject({ movesA: mine, movesB: theirs });
      }
    }
  });

  test('go wrong in the marked round and nowhere else, without mistakes of chance', () => {
    calm((state) => {
      const { mistakes } = firstRounds(state);
      expect(mistakes.mine).toEqual([]);
      expect(mistakes.theirs).toEqual(state.slip && slipAt(state) <= shown ? [slipAt(state) - 1] : []);
    });
  });

  test('of a lab that forgives go as the model’s chain says, and are never more than a third of them forgiven', () => {
    // 24 rounds exactly, by the chain, beside what the figure’s own matches bring over many seeds
    const chain = outcomeShares(
      outcomeChain(withNoise(memoryOneNamed.GTFT13, 0.05), withNoise(memoryOneNamed.GTFT13, 0.05)),
      { mode: 'finite', n: shown },
    );
    const state = { ...starts.slip, mine: 'gtft', theirs: 'gtft', noise: 5 } as const;
    const shares = Array.from({ length: 60 }, (_, seed) => manyMatches({ ...state, seed }).share);
    expect(shares.reduce((sum, each) => sum + each, 0) / shares.length).toBeCloseTo(100 * (chain[0] as number), 0);
    expect(firstRounds({ ...starts.slip, mine: 'gtft', theirs: 'always-defect' }).mistakes).toEqual({
      mine: [],
      theirs: [],
    });
    const forgiven = Array.from({ length: 200 }, (_, seed) =>
      firstRounds({ ...starts.slip, mine: 'gtft', theirs: 'always-defect', seed }).movesA.slice(1),
    ).flat();
    expect(forgiven.filter((move) => move === 'C').length / forgiven.length).toBeCloseTo(1 / 3, 1);
  });

  test('go wrong about as often as the state says, and always in the same way for the same seed', () => {
    const many = Array.from({ length: 400 }, (_, seed) => firstRounds({ ...starts.slip, noise: 10, seed }));
    const wrong = many.reduce((sum, { mistakes }) => sum + mistakes.mine.length + mistakes.theirs.length, 0);
    expect(wrong / (400 * 2 * shown)).toBeCloseTo(0.1, 2);
    every((state) => expect(firstRounds(state)).toEqual(firstRounds({ ...state })), 100);
  });

  test('weigh as much as they are likely to come, and the bars add up to what breaking the deal gains', () => {
    calm((state) => {
      const bars = beside(state);
      const first = breachRound(state) - 1;
      expect(bars.map(({ chance }) => chance)).toEqual(
        bars.map((_, i) => (i < first ? 1 : (state.patience / 100) ** (i - first))),
      );
      const rest = (state.patience / 100) ** (shown - first) / (1 - state.patience / 100);
      const drawn = bars.reduce((sum, { chance, extra }) => sum + chance * extra, 0);
      const { mine, deal } = expected(state);
      expect(mine - deal).toBeGreaterThanOrEqual(drawn - 3 * rest - 1e-6);
      expect(mine - deal).toBeLessThanOrEqual(drawn + 2 * rest + 1e-6);
    });
  });

  test('a hundred matches begin with the one that is shown, and are alike where nothing is left to chance', () => {
    every((state) => {
      const { counts, share, error } = manyMatches(state);
      expect(counts).toHaveLength(matches);
      expect(counts[0]).toBe(firstRounds(state).both);
      expect(share).toBeCloseTo((100 * counts.reduce((sum, each) => sum + each, 0)) / (matches * shown), 9);
      if (!byChance(state)) expect([new Set(counts).size, error]).toEqual([1, 0]);
    }, 200);
  });
});

describe('the sentence', () => {
  test('has no gap, in any state', () => {
    every((state) => expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|−/), 600);
  });

  test('says what the reader can expect, and how it stands beside the deal', () => {
    calm((drawn) => {
      const state = { ...drawn, scene: 'late' } as const;
      const said = says(state);
      const { mine, deal } = expected(state);
      expect(Math.abs(numberIn(said, /you can expect ([\d.]+) points/) - mine)).toBeLessThan(0.0501);
      const printed = /you can expect ([\d.]+) points, (?:more|less) than the ([\d.]+)/.exec(said);
      if (printed) expect(printed[1], said).not.toBe(printed[2]);
      expect(/more than the [\d.]+ of a kept deal/.test(said)).toBe(mine > deal + 1e-6);
      expect(/less than the [\d.]+ of a kept deal/.test(said)).toBe(mine < deal - 1e-6);
      expect(deal).toBeCloseTo((payoffs.R * 100) / (100 - state.patience), 9);
    });
  });

  test('counts the rounds in which both ship safe, or says when a breach is answered; names a patience that is enough and hardly more', () => {
    calm((state) => {
      const said = says(state);
      const { movesA, movesB, scoreA, scoreB } = firstRounds(state);
      if (answered(state)) {
        expect(said).toContain(`Anvil answers from round ${breachRound(state) + state.delay} on`);
      } else {
        expect(numberIn(said, /ship safe in (\d+)\. You get/)).toBe(
          movesA.filter((m, i) => m === 'C' && movesB[i] === 'C').length,
        );
        expect(said).toContain(`You get ${scoreA} points there, Anvil ${scoreB}.`);
      }
      const named = numberIn(said, /from a chance of ([\d.]+) percent/);
      if (state.scene === 'slip') expect(said).not.toMatch(/you can expect|from a chance/);
      else {
        expect(named).toBeGreaterThanOrEqual(100 * 0.5 ** (1 / state.delay) - 1e-9);
        expect(named).toBeLessThan(100 * 0.5 ** (1 / state.delay) + 0.1);
      }
      expect(numberIn(said, /A move is seen (\d+) round/)).toBe(state.delay);
      expect(/goes wrong\./.test(said)).toBe(state.slip);
    });
  });

  test('says of a slip also where other moves go wrong', () => {
    every(
      (state) => expect(says(state).includes(`Anvil’s move in round ${slipAt(state)} goes wrong.`)).toBe(state.slip),
      200,
    );
  });

  test('tells only the rules until the reader has tried, and then more, but nothing else', () => {
    const parts = (said: string) => said.split(/(?<=\.) /);
    every((state) => {
      const [before, after] = [says(state, false), says(state, true)];
      expect(parts(before).filter((part) => !parts(after).includes(part))).toEqual([]);
      expect(before).not.toMatch(/points|percent|ship safe in|answers from/);
    }, 300);
    expect(says(starts.late, false)).toBe(
      'Your rule: always cut. Anvil’s rule: grudger, safe until the other cuts, then never again. A move is seen 1 round later.',
    );
  });

  test('looks ahead where the model knows: tit for tat falls to half, forgiving keeps 97 in 100', () => {
    const noisy = { ...starts.slip, noise: 1 };
    expect(says(noisy)).toContain(
      'On average each of you ships safe in 81 percent of the first 50 rounds. In the long run it is 50 percent for each, and 25 for both together.',
    );
    expect(says({ ...noisy, mine: 'gtft', theirs: 'gtft' })).toContain('In the long run it is 97 percent for each');
    expect(says({ ...noisy, slip: true })).not.toContain('first 50 rounds');
    every((state) => {
      const known = lasting(state);
      expect(says(state).includes('In the long run')).toBe(known !== undefined);
      for (const shares of [known?.first, known?.ever]) {
        if (!shares) continue;
        expect(shares.both).toBeLessThanOrEqual(Math.min(shares.mine, shares.theirs) + 1e-9);
        expect(shares.both).toBeGreaterThanOrEqual(shares.mine + shares.theirs - 100 - 1e-9);
      }
    }, 300);
  });

  test('of mistakes, gives the share of a hundred matches and an error that most seeds keep to', () => {
    every((state) => {
      if (state.noise === 0) return;
      const said = says(state);
      const { share, error } = manyMatches(state);
      expect(numberIn(said, /Over 100 such matches both do in ([\d.]+)/)).toBeCloseTo(share, 0);
      expect(numberIn(said, /give or take ([\d.]+)\./)).toBeCloseTo(2 * error, 0);
    }, 200);
    const shares = Array.from({ length: 60 }, (_, seed) => manyMatches({ ...starts.slip, noise: 5, seed }));
    const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
    const kept = shares.filter(({ share, error }) => Math.abs(share - mean) <= 2 * error).length;
    expect(kept).toBeGreaterThan(50);
  });
});

describe('a breach', () => {
  const breaches = (check: (state: State) => void) =>
    every((state) => check({ ...starts.late, patience: state.patience, delay: state.delay, at: state.at }), 300);

  test('begins in the round that was tapped, and is answered by the grudge as late as it is seen', () => {
    breaches((state) => {
      const { movesA, movesB } = firstRounds(state);
      const first = breachRound(state) - 1;
      expect(movesA).toEqual(movesA.map((_, round) => (round < first ? 'C' : 'D')));
      expect(movesB).toEqual(movesB.map((_, round) => (round < first + state.delay ? 'C' : 'D')));
      expect(answered(state)?.round).toBe(first + state.delay + 1);
    });
  });

  test('is weighed from its own round on, so that it brings the same wherever it begins', () => {
    breaches((state) => {
      expect(measure(state)).toMatchObject({ gain: measure({ ...state, at: undefined }).gain });
      expect(says({ ...state, at: 7 })).toContain('You ship safe until round 7, and from then on play always cut.');
    });
  });

  test('pays where the round of its answer comes less than half of the time, and not where it comes more often', () => {
    for (let delay: number = ranges.delay.min; delay <= ranges.delay.max; delay++) {
      for (let patience: number = ranges.patience.min; patience <= ranges.patience.max; patience++) {
        const state = { ...starts.late, delay, patience };
        const chance = answered(state)?.chance ?? Number.NaN;
        expect(pays(state), `${delay} ${patience}`).toBe(chance < 50 - 1e-9);
        // and so it looks, as it is written
        expect(Number(chanceText(chance, 'en')) < 50, `${delay} ${patience}`).toBe(pays(state));
        // what is lost has that share of all that is gained and lost
        const { mine, deal } = expected(state);
        const all = 2 / (1 - patience / 100);
        expect(mine - deal).toBeCloseTo(all * (1 - (2 * chance) / 100), 6);
      }
    }
    expect([3, 4].map((delay) => chanceText(answered({ ...starts.late, delay })?.chance ?? 0, 'en'))).toEqual([
      '51',
      '41',
    ]);
  });

  test('is one only where the reader cuts for good and a grudge alone answers', () => {
    every((state) => {
      expect(isBreach(state)).toBe(
        state.scene === 'late' && state.mine === 'always-defect' && state.theirs === 'grudger',
      );
      if (!answered(state)) return;
      expect([state.theirs, state.noise, state.slip]).toEqual(['grudger', 0, false]);
    }, 300);
  });
});

describe('a slip', () => {
  test('falls in the round that was tapped, and two copiers never get over it', () => {
    for (let at = 1; at <= shown; at++) {
      const state = { ...starts.slip, slip: true, at };
      expect(firstRounds(state).mistakes.theirs).toEqual([at - 1]);
      expect(afterSlip(state)).toEqual({ cut: shown + 1 - at, rounds: shown + 1 - at });
    }
  });
});

describe('the rules', () => {
  test('that a chapter offers are five of the library, the forgiving one among them', () => {
    expect(menu.filter((rule) => rules.has(rule))).toHaveLength(5);
    expect(menu).toContain('gtft');
  });

  test('are all of the library, every file of it, each with words and a group', () => {
    const files = readdirSync('src/model/repeated/strategies').map((file) => file.replace('.ts', ''));
    expect([...rules.keys()].toSorted()).toEqual(files.toSorted());
    expect(Object.keys(words.rules).toSorted()).toEqual(files.toSorted());
    expect(Object.keys(words.groups)).toEqual([...groups]);
    expect(new Set(Object.values(words.rules).map(({ name }) => name)).size).toBe(files.length);
  });

  test('are read from links of before by the names that those had', () => {
    const before = ['copy', 'generous', 'safe', 'cut', 'grudge', 'patient', 'pavlov', 'swing', 'gradual'];
    const now = before.map((name) => parse(`s:slip,a:${name},b:copy,p:95,l:1,e:0,seed:1`).mine);
    expect(now.map((rule) => words.rules[rule as keyof typeof words.rules].name)).toEqual([
      'tit for tat',
      'generous tit for tat',
      'always safe',
      'always cut',
      'grudger',
      'tit for two tats',
      'win-stay-lose-shift',
      'alternator',
      'gradual',
    ]);
    expect(() => parse('s:slip,a:toString,b:copy,p:95,l:1,e:0,seed:1')).toThrow();
  });

  test.each([...rules])('%s draws random numbers only where it says so', (_name, rule) => {
    let drawn = 0;
    const random = () => {
      drawn += 1;
      return 0.5;
    };
    fc.assert(fc.property(histories, ([own, other]) => void rule.move(own, other, random)));
    expect(drawn > 0).toBe(rule.tosses === true);
  });

  test.each([...rules].filter(([, { memory }]) => memory))(
    '%s plays by its chances after each outcome',
    (_name, rule) => {
      const { memory } = rule;
      if (!memory) throw new Error('filtered');
      const luck = [0.01, 0.2, 0.3, 0.35, 0.49, 0.51, 0.7, 0.99];
      const chanceOf = (own: Action[], other: Action[]) =>
        luck.filter((drawn) => rule.move(own, other, () => drawn) === 'C').length / luck.length;
      const within = (chance: number) => luck.filter((drawn) => drawn < chance).length / luck.length;
      expect(chanceOf([], [])).toBe(within(memory.first));
      for (const own of ['C', 'D'] as const) {
        for (const other of ['C', 'D'] as const) {
          expect(chanceOf(['D', own], ['C', other])).toBe(within(memory[`p${own}${other}`]));
          expect(chanceOf(['C', own], ['D', other])).toBe(within(memory[`p${own}${other}`]));
        }
      }
    },
  );
});

describe('guess, table and measures', () => {
  test('every guess is answered, and one of them is right', () => {
    for (const scene of scenes) {
      for (const guess of guesses[scene]) {
        const said = answer(guess, starts[scene], text, 'en');
        expect(said.includes('So it comes out.')).toBe(guess === came(starts[scene]));
        expect(said).not.toMatch(/\{|undefined|NaN/);
      }
    }
    expect([came(starts.late), came(starts.slip)]).toEqual(['four', 'every']);
  });

  test('the table covers the rounds shown without a gap, and adds up to the match', () => {
    every((state) => {
      const { columns, rows } = table(state, text);
      const { movesA, movesB } = firstRounds(state);
      let next = 1;
      let points = 0;
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row[0]).toBe(next);
        next = Number(row[1]) + 1;
        points += (next - Number(row[0])) * Number(row[4]);
      }
      expect(next).toBe(shown + 1);
      expect(points).toBe(movesA.reduce((sum, move, i) => sum + paid(move, movesB[i] as Action), 0));
    }, 500);
  });

  test('measures are finite or words', () => {
    every((state) => {
      for (const value of Object.values(measure(state)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
    }, 200);
  });
});

describe('a deal to begin', () => {
  const sure = fc.record({
    belief: on(ranges.belief),
    patience: on(ranges.patience),
    delay: on(ranges.delay),
    alone: fc.integer({ min: -6, max: 1 }).map((half) => half / 2),
  });
  const everySure = (check: (state: State) => void) =>
    fc.assert(
      fc.property(sure, (changes) => void check({ ...starts.sure, ...changes })),
      { numRuns: 400 },
    );

  test('opens where the deal can hold and is not worth beginning', () => {
    expect(plans(starts.sure)).toMatchObject({ best: 'cut', pStar: expect.closeTo(61 / 67, 12) });
    expect(plans(starts.sure).edge).toBeGreaterThan(0);
    expect(came(starts.sure)).toBe('nine');
    expect([1, 2, 4].map((delay) => nearest({ ...starts.sure, delay }))).toEqual(['fifth', 'evens', 'none']);
  });

  test('is worth what the two plans are that the figure of a late answer plays', () => {
    for (const delay of [1, 2, 3, 4, 9]) {
      for (const patience of [50, 80, 95]) {
        const { mine, deal } = expected({ ...starts.late, delay, patience });
        expect(plans({ ...starts.sure, delay, patience })).toMatchObject({
          cutDeal: expect.closeTo(mine, 9),
          dealDeal: expect.closeTo(deal, 9),
        });
      }
    }
    // careful alone for as many rounds as the answer takes, and then both cut
    const own = Array.from({ length: 900 }, (_, round): Action => (round < 3 ? 'C' : 'D'));
    const cuts = own.map((): Action => 'D');
    expect(plans(starts.sure).dealCut).toBeCloseTo(expectedScore(payoffs, own, cuts, 0.8), 9);
  });

  test('says at which belief both plans are worth the same, and the better of the two is better as printed', () => {
    everySure((state) => {
      const said = says(state);
      expect(said).not.toMatch(/\{|undefined|NaN|Infinity/);
      const { best, pStar } = plans(state);
      const [, keep, cut] = /worth (−?[\d.]+) points to you, and to cut always (−?[\d.]+)\./.exec(said) ?? [];
      const number = (written = '') => Number(written.replace('−', '-'));
      if (best === 'tie') expect(keep).toBe(cut);
      else expect(number(keep) > number(cut)).toBe(best === 'deal');
      expect(said.includes('Even if you were certain')).toBe(pStar === null);
      if (pStar !== null && pStar < 1) {
        expect(Math.abs(numberIn(said, /the same at ([\d.]+) percent/) - 100 * pStar)).toBeLessThan(0.0501);
      }
    });
  });

  test('tells no mark before the reader has brought the belief beyond it', () => {
    everySure((state) => {
      const before = says(state, false);
      expect(before).not.toMatch(/the same at|certain of Anvil|Only certainty|Where both keep/);
      expect(says(state).startsWith(before)).toBe(true);
    });
  });

  test('has a row for each delay, and a mark that rises with it', () => {
    const { rows } = table(starts.sure, text);
    expect(rows.map((row) => row[3])).toEqual([14.3, 39.1, 91, ...Array(9).fill(text.sure.table.none)]);
    expect(rows.map(([delay]) => delay)).toEqual(Array.from({ length: 12 }, (_, more) => more + 1));
  });

  test('can hold as before and wants twice the belief where being careful alone costs more', () => {
    const at = (alone: number) => plans({ ...starts.sure, delay: 2, alone });
    expect(at(-3).edge).toBeCloseTo(at(0).edge, 12);
    expect([at(0.5), at(0), at(-3)].map(({ pStar }) => Math.round(100 * (pStar ?? 1)))).toEqual([24, 39, 72]);
  });
});
