import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'fine',
    picture: '.of-skips',
    says: 'Ember skips its tests on 20 of 100 days, and you come on 20.',
    unreadable: ['s:fine,f:10,d:50,a:50,i:1'],
  },
];
