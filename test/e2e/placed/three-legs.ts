import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'fall',
    picture: 'svg.marsh',
    says: 'Benefit is built to 90, and 72.9 of it stands.',
    unreadable: ['s:fall,se:190,sa:90,be:90,l:100,m:100', 's:fall,se:95,sa:90,be:90,l:100,m:100,r:security'],
  },
];
