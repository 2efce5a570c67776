/** The six ways of knowing, in the order of the cabinet; each has one letter in a link. */
export const drawers = ['model', 'experiment', 'case', 'source', 'inference', 'unknown'] as const;
export type Drawer = (typeof drawers)[number];

interface Filing {
  /** where we have it */
  readonly drawer: Drawer;
  /** a second drawer that can be defended */
  readonly also?: Drawer;
  /** the chapter where it stands, by slug */
  readonly chapter: string;
  /** whether somebody has seen it among AI labs */
  readonly labs?: true;
}

/** The ten claims in the order of their numbers, and where we have them; their words and reasons stand in content. */
export const filings = {
  talk: { drawer: 'experiment', chapter: 'accurate-beliefs' },
  trust: { drawer: 'model', chapter: 'five-levers' },
  pillars: { drawer: 'source', chapter: 'safety' },
  rivals: { drawer: 'case', chapter: 'safety', labs: true },
  fine: { drawer: 'model', chapter: 'oversight' },
  better: { drawer: 'source', also: 'unknown', chapter: 'accurate-beliefs' },
  pledge: { drawer: 'case', chapter: 'incentives' },
  public: { drawer: 'model', also: 'experiment', chapter: 'accurate-beliefs' },
  showing: { drawer: 'inference', chapter: 'oversight' },
  will: { drawer: 'unknown', chapter: 'accurate-beliefs' },
} as const satisfies Record<string, Filing>;
export type Claim = keyof typeof filings;
export const claims = Object.keys(filings) as readonly Claim[];

/** Where we have a claim, and which other drawer will do. */
export const filing = (claim: Claim): Filing => filings[claim];

/** A claim’s number, from 1. */
export const numberOf = (claim: Claim): number => claims.indexOf(claim) + 1;
