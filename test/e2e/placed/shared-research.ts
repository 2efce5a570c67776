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
    says: 'Best for both would be 6.25 weeks each, and each would be up 6.25.',
    unreadable: ['s:effort,w:25,t:0,guess:more'],
  },
];
