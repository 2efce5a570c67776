import { requireWithin } from '../../require/within.ts';
import { type MemoryOne, requireMemoryOne } from './memory-one.ts';

/** The rule as it comes out where every intended move, the first too, flips with chance `eps` in [0, 0.5]: p → (1−2ε)p + ε. */
export function withNoise(rule: MemoryOne, eps: number): MemoryOne {
  requireMemoryOne(rule);
  requireWithin('eps', eps, 0, 0.5);
  const slip = (p: number) => p * (1 - eps) + (1 - p) * eps;
  return {
    pCC: slip(rule.pCC),
    pCD: slip(rule.pCD),
    pDC: slip(rule.pDC),
    pDD: slip(rule.pDD),
    first: slip(rule.first),
  };
}
