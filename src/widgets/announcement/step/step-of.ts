import { type FirstStepOutcome, firstStep } from '#model/beliefs/first-step.ts';
import type { Step } from '../state.ts';

/** What a lab gets that is worried, the stag hunt of chapter 4, and one that is not: for it care is worth no more than both cutting. */
const worried = { Rw: 4, Sw: 0, Tw: 3, Pw: 2 } as const;
const unworried = { Ru: 2, Su: 0, Tu: 3, Pu: 2 } as const;

/** What a first step says and who dares it; and what it would be worth beside cutting at once, were it believed: to a worried lab, and to one that is not, in the part in which it gains more. */
export interface Stepped extends FirstStepOutcome {
  readonly dared: number;
  readonly faked: number;
}

/** That, for a step in percent of the prize and a chance in percent that a lab is worried. */
export function stepOf({ r: percent, x: size, order }: Step): Stepped {
  const [r, x] = [percent / 100, size / 100];
  const { Rw, Sw, Tw, Pw } = worried;
  const { Ru, Su, Tu, Pu } = unworried;
  const both = order === 'together';
  const step = r * (x * Ru + (1 - x) * Tu) + (1 - r) * (x * Su + (1 - x) * Pu);
  const stay = both ? r * (x * Tu + (1 - x) * Pu) + (1 - r) * Pu : Pu;
  const match = x * Ru + (1 - x) * Tu - (x * Tu + (1 - x) * Pu);
  const first = r * Rw + (1 - r) * (x * Sw + (1 - x) * Pw);
  return {
    ...firstStep({ r, x, ...worried, ...unworried, order }),
    dared: first - (both ? r * (x * Tw + (1 - x) * Pw) + (1 - r) * Pw : Pw),
    faked: both ? step - stay : Math.max(step - stay, match),
  };
}
