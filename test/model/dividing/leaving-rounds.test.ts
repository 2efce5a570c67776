import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideBenefit } from '#model/dividing/divide-benefit.ts';
import { type FundedDivision, type LeavingRound, leavingRounds } from '#model/dividing/leaving-rounds.ts';

const quarter = (most: number) => fc.integer({ min: 0, max: 4 * most }).map((step) => step / 4);
const divisions: fc.Arbitrary<FundedDivision> = fc.record({
  outside: fc.array(quarter(10), { minLength: 1, maxLength: 12 }),
  v: quarter(3).map((v) => v + 0.25),
  gamma: fc.constantFrom(1, 1.5, 2),
  fund: fc.oneof(fc.constant(0), quarter(6)),
});
const every = (check: (division: FundedDivision) => void) =>
  fc.assert(
    fc.property(divisions, (division) => void check(division)),
    { numRuns: 3000 },
  );
const count = (list: readonly boolean[]) => list.filter(Boolean).length;
const card = { outside: [1, 2, 3.5, 4.5, 6], v: 1, gamma: 2 };
const staying = (fund: number) => count((leavingRounds({ ...card, fund }).at(-1) as LeavingRound).members);

describe('rounds of leaving', () => {
  test('lose the last, the fourth and the third of the model card’s five, one by one', () => {
    const rounds = leavingRounds({ ...card, fund: 0 });
    expect(rounds.map(({ share }) => share)).toEqual([5, 4, 3, 2]);
    expect(rounds.map(({ leaves }) => leaves.indexOf(true))).toEqual([4, 3, 2, -1]);
    expect(rounds.at(-1)?.has).toEqual([2, 2, 3.5, 4.5, 6]);
  });

  test('hold all five with a fund from 1 to 2, and fewer with less or more', () => {
    expect([0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.25].map(staying)).toEqual([2, 2, 4, 4, 5, 5, 5, 1]);
  });

  test('without a fund end where the model without rounds ends', () => {
    every((division) => {
      const last = leavingRounds({ ...division, fund: 0 }).at(-1) as LeavingRound;
      const { equalShareMembers, equalShareEach } = divideBenefit(division);
      expect(count(last.members)).toBe(equalShareMembers);
      expect(last.share).toBeCloseTo(equalShareEach, 9);
    });
  });

  test('move the fund and make or lose nothing by it, nor leave anybody in debt', () => {
    every((division) => {
      for (const { members, share, has, moved } of leavingRounds(division)) {
        const inside = has.filter((_, i) => members[i]);
        expect(inside.reduce((sum, each) => sum + each, 0)).toBeCloseTo(share * count(members), 8);
        expect(Math.min(0, ...has)).toBeGreaterThanOrEqual(-1e-12);
        expect(moved).toBeLessThanOrEqual(division.fund + 1e-9);
        expect(has.filter((_, i) => !members[i])).toEqual(division.outside.filter((_, i) => !members[i]));
      }
    });
  });

  test('let those go who have more outside, all at once and for good, and rest where nobody has', () => {
    every((division) => {
      const rounds = leavingRounds(division);
      expect(rounds.length).toBeLessThanOrEqual(division.outside.length + 1);
      for (const [index, { members, has, leaves }] of rounds.entries()) {
        for (const [i, option] of division.outside.entries())
          expect(leaves[i]).toBe(members[i] === true && option > (has[i] as number) + 1e-9);
        const next = rounds[index + 1];
        expect(leaves.includes(true)).toBe(next !== undefined);
        if (next) expect(next.members).toEqual(members.map((isIn, i) => isIn && !leaves[i]));
      }
    });
  });

  test('take equal payments from those with enough, and give in proportion to what is lacking', () => {
    every((division) => {
      for (const { members, share, has, moved } of leavingRounds(division)) {
        const lacks = division.outside.map((option, i) => (members[i] ? Math.max(0, option - share) : 0));
        const lacking = lacks.reduce((sum, lack) => sum + lack, 0);
        const payers = has.filter((_, i) => members[i] && lacks[i] === 0);
        for (const each of payers) expect(each).toBeCloseTo(share - moved / payers.length, 9);
        for (const [i, lack] of lacks.entries())
          if (lack > 0) expect((has[i] as number) - share).toBeCloseTo((moved * lack) / lacking, 9);
        if (lacking === 0) expect(moved).toBe(0);
      }
    });
  });

  test('with the fund that even shares lack, hold all if the payers can each bear an equal part', () => {
    every((division) => {
      const { transferNeeded, grandValue } = divideBenefit(division);
      const n = division.outside.length;
      const share = grandValue / n;
      const payers = division.outside.filter((option) => option <= share);
      const part = payers.length ? transferNeeded / payers.length : Number.POSITIVE_INFINITY;
      const last = leavingRounds({ ...division, fund: transferNeeded })[0] as LeavingRound;
      if (payers.every((option) => share - part > option + 1e-9) && payers.length)
        expect(last.leaves).not.toContain(true);
    });
  });
});
