import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'town',
    picture: 'svg.town',
    says: '10 people are in between. In all they spend 80 years there.',
    unreadable: ['l:4,b:0'],
  },
];
