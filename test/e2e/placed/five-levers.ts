import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'levers',
    picture: '.chart svg',
    says: 'At 30 %, shipping safe is worth 1.2 to you and cutting corners 2.3.',
    unreadable: ['base:stag-hunt,p:30,guess:trust', 'base:poker,p:30'],
  },
];
