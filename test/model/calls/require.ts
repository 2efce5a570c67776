import { bisect } from '#model/numeric/bisect.ts';
import { compare } from '#model/numeric/compare.ts';
import { requireAmount } from '#model/require/amount.ts';
import { requireFinite } from '#model/require/finite.ts';
import { requireList } from '#model/require/list.ts';
import { requireOneOf } from '#model/require/one-of.ts';
import { requirePositive } from '#model/require/positive.ts';
import { requireProbability } from '#model/require/probability.ts';
import { requireWhole } from '#model/require/whole.ts';
import { requireWithin } from '#model/require/within.ts';
import { chance, list, oneOf, real, whole } from '../../support/arguments.ts';
import type { Calls } from '../../support/call.ts';

const anyNumber = real(-1e300, 1e300, 1);

export const require: Calls = {
  requireAmount: { run: ({ x }) => requireAmount('x', x), args: { x: real(0, 1e12, 1) } },
  requireFinite: { run: ({ x }) => requireFinite('x', x), args: { x: anyNumber } },
  requireList: {
    run: ({ items }) => requireList('items', items, 1, 9),
    args: { items: { ...list(chance(), 1, 9), nonsense: [[]] } },
  },
  requireOneOf: { run: ({ x }) => requireOneOf('x', x, ['a', 'b']), args: { x: oneOf('a', 'b') } },
  requirePositive: { run: ({ x }) => requirePositive('x', x), args: { x: real(1e-12, 1e12, 1) } },
  requireProbability: { run: ({ x }) => requireProbability('x', x), args: { x: chance() } },
  requireWhole: { run: ({ x }) => requireWhole('x', x, 2, 9), args: { x: whole(2, 9) } },
  requireWithin: { run: ({ x }) => requireWithin('x', x, 2, 9), args: { x: real(2, 9) } },
  compare: {
    run: ({ x, y, scale }) => compare(x, y, scale),
    args: { x: anyNumber, y: anyNumber, scale: real(0, 1e12, 1) },
  },
  bisect: {
    run: ({ low, high }) => bisect((x) => x, low, high),
    args: { low: { ...real(-5, -1), nonsense: [Number.NaN, 3] }, high: { ...real(1, 5), nonsense: [Number.NaN, -3] } },
  },
};
