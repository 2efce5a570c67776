import { compare } from '../numeric/compare.ts';
import { requireProbability } from '../require/probability.ts';

/**
 * Two labs are each concerned with chance c, on their own; a concerned lab has a stag hunt with threshold pStar, any other
 * defects. Where both are concerned each is told so in private with chance q.
 */
export interface Announcement {
  readonly c: number;
  readonly pStar: number;
  readonly q: number;
}

/** What cooperation each way of spreading the word permits. */
export interface AnnouncementOutcome {
  /** An untold concerned lab's belief that the other is concerned; null where none is left untold (c = q = 1). */
  readonly beliefUntold: number | null;
  /** All concerned labs cooperating is an equilibrium without any word. */
  readonly privateEq: boolean;
  /** The same with private tips. */
  readonly tipsAllEq: boolean;
  /** Only the told cooperating is one: they trust that the other was told, and the untold doubt it. */
  readonly tipsToldEq: boolean;
  /** Cooperating iff both are publicly known to be concerned: always an equilibrium. */
  readonly publicEq: boolean;
  /** Chance of mutual cooperation in the most cooperative symmetric pure equilibrium of each regime. */
  readonly mutualCoopPrivate: number;
  readonly mutualCoopTips: number;
  readonly mutualCoopPublic: number;
  /** Tips do worse than silence. */
  readonly tipsHurt: boolean;
  /** Mutual defection stays an equilibrium in every regime. */
  readonly ddAlsoEq: boolean;
}

/** Private concern, private tips and a public announcement. [MODELS.md M8] */
export function announcement({ c, pStar, q }: Announcement): AnnouncementOutcome {
  requireProbability('c', c);
  requireProbability('pStar', pStar);
  requireProbability('q', q);
  const nobodyUntold = c === 1 && q === 1;
  const beliefUntold = nobodyUntold ? null : (c * (1 - q)) / (1 - c * q);
  const privateEq = compare(c, pStar) >= 0;
  const tipsAllEq = beliefUntold === null || compare(beliefUntold, pStar) >= 0;
  const untoldStayOut = beliefUntold === null || compare(beliefUntold * q, pStar) <= 0;
  const tipsToldEq = compare(q, pStar) >= 0 && untoldStayOut;
  const mutualCoopPublic = c * c;
  const mutualCoopPrivate = privateEq ? mutualCoopPublic : 0;
  const mutualCoopTips = tipsAllEq ? mutualCoopPublic : tipsToldEq ? mutualCoopPublic * q * q : 0;
  return {
    beliefUntold,
    privateEq,
    tipsAllEq,
    tipsToldEq,
    publicEq: true,
    mutualCoopPrivate,
    mutualCoopTips,
    mutualCoopPublic,
    tipsHurt: compare(mutualCoopTips, mutualCoopPrivate) < 0,
    ddAlsoEq: true,
  };
}
