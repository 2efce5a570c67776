import { bisect } from '../numeric/bisect.ts';
import { compare } from '../numeric/compare.ts';
import { privateRisk } from './private-risk.ts';
import { publicRisk } from './public-risk.ts';
import { type Race, requireRace } from './race.ts';

/** Where knowing each other's capabilities stops being the safer way to race. */
export type InformationCrossing =
  | { readonly status: 'crossing'; readonly muStar: number; readonly riskAtCross: number }
  /** At e = 1 public information is never safer. */
  | { readonly status: 'never'; readonly muStar: null; readonly riskAtCross: null };

/** The μ* below which public information is safer than private, and the risk there; one for every e < 1. [MODELS.md M4a] */
export function informationCrossing({ n, e }: Pick<Race, 'n' | 'e'>): InformationCrossing {
  requireRace({ n, e, mu: 1 });
  if (compare(publicRisk({ n, e, mu: e }), privateRisk({ n, e, mu: e })) >= 0)
    return { status: 'never', muStar: null, riskAtCross: null };
  const lead = (mu: number) => publicRisk({ n, e, mu }) - privateRisk({ n, e, mu });
  let high = 1;
  while (lead(high) < 0) high *= 2;
  const muStar = bisect(lead, e, high);
  return { status: 'crossing', muStar, riskAtCross: privateRisk({ n, e, mu: muStar }) };
}
