/** What can come up from outside: one of the first seven of these, shuffled, in each of rounds 2 to 8. [CONVENE.md §2] */
export const newsItems = [
  'failure',
  'demo',
  'pledge',
  'slip',
  'road-test',
  'raid',
  'crash-ratings',
  'grant',
  'lag',
  'charger',
  'fund',
  'cross-tests',
  'leaderboard',
  'antitrust',
] as const;
export type News = (typeof newsItems)[number];
