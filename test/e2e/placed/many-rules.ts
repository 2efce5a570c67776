import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'clock',
    picture: 'svg.stair',
    says: 'Added up, exposure is 4.5 and slack 0.5, in boxes.',
    unreadable: ['n:0,m:1', 'n:4,m:0.3'],
  },
  {
    id: 'borders',
    picture: 'svg.ring',
    says: 'That is 18 weeks instead of 50.',
    unreadable: ['w:pairs,n:5,d:0,r:120'],
  },
];
