import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'lab',
    picture: '.board > svg',
    says: 'Together, with 20 percent of the time lost to working together, they prove 80, 20 percent less.',
    unreadable: ['s:fit,k:0,h:20'],
  },
  {
    id: 'effort',
    picture: '.board > svg',
    says: 'Flint and Beacon put in 6.25 weeks each, as agreed. That is best for both.',
    unreadable: ['s:effort,w:25,t:0,guess:more'],
  },
];
