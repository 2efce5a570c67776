import { compare } from '../numeric/compare.ts';
import { requireProbability } from '../require/probability.ts';

/** The share of labs that are concerned, what they take it to be, and the share from which a concerned lab cooperates. */
export interface PluralisticIgnorance {
  readonly c: number;
  readonly perceived: number;
  readonly pStar: number;
}

/** Shares of all labs that cooperate before and after the true share is published. [Prentice and Miller 1993; MODELS.md M8] */
export function pluralisticIgnorance({ c, perceived, pStar }: PluralisticIgnorance) {
  requireProbability('c', c);
  requireProbability('perceived', perceived);
  requireProbability('pStar', pStar);
  return {
    coopBefore: compare(perceived, pStar) >= 0 ? c : 0,
    coopAfter: compare(c, pStar) >= 0 ? c : 0,
  };
}
