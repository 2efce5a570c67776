import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'publish',
    picture: '.lanes rect.tests',
    says: 'Beacon launches first, after 7.5 of its 10 weeks of tests, at a danger of 25 %.',
    unreadable: ['s:one,k:own,n:9,e:100,w:20,r:5'],
  },
];
