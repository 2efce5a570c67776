import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'plugs',
    picture: 'svg.makers',
    says: 'All 100 makers are on the shared plug.',
    unreadable: ['s:one,n:400'],
  },
];
