import { compare } from '../numeric/compare.ts';
import { requirePositive } from '../require/positive.ts';
import { requireWhole } from '../require/whole.ts';

/** `n` labs (2 to 50); one lab's effort costs it c and gives b to every lab, itself included, with b < c < nb. All in utility. */
export interface EqualLabs {
  readonly n: number;
  readonly b: number;
  readonly c: number;
}

/** A pledge among them: below k signers (1 to n) nobody makes the effort and nobody pays, from k on every signer does. */
export interface Pledge extends EqualLabs {
  readonly k: number;
}

/** Returns the labs if effort pays all of them together and none of them alone; throws a RangeError otherwise. */
export function requireEqualLabs<Labs extends EqualLabs>(labs: Labs): Labs {
  const { n, b, c } = labs;
  requireWhole('n', n, 2, 50);
  requirePositive('b', b);
  requirePositive('c', c);
  if (!(compare(b, c) < 0 && compare(n * b, c) > 0)) {
    throw new RangeError(`b must lie between c/n and c, got n ${n}, b ${b}, c ${c}`);
  }
  return labs;
}

/** Returns the pledge if its labs and its threshold are right; throws a RangeError otherwise. */
export function requirePledge<One extends Pledge>(pledge: One): One {
  requireEqualLabs(pledge);
  requireWhole('k', pledge.k, 1, pledge.n);
  return pledge;
}
