import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/** n (2 to 1e6) who all gain if one of them acts; `ratio` in [1e-9, 1] is what acting costs, of what the good is worth. */
export interface VolunteersDilemma {
  readonly n: number;
  readonly ratio: number;
}

/** The symmetric mixed equilibrium. */
export interface Volunteering {
  readonly pVolunteer: number;
  /** Chance that nobody acts; it grows with n. */
  readonly pNobody: number;
  readonly expectedVolunteers: number;
  /** What `pNobody` tends to as n grows. */
  readonly pNobodyLimit: number;
}

/** Each acts with chance 1 − ratio^(1/(n−1)). [Diekmann 1985; MODELS.md M5, §12.4] */
export function volunteersDilemma({ n, ratio }: VolunteersDilemma): Volunteering {
  requireWhole('n', n, 2, 1e6);
  requireWithin('ratio', ratio, 1e-9, 1);
  const pVolunteer = -Math.expm1(Math.log(ratio) / (n - 1)) + 0;
  return { pVolunteer, pNobody: ratio ** (n / (n - 1)), expectedVolunteers: n * pVolunteer, pNobodyLimit: ratio };
}
