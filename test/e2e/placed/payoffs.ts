import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'matrix',
    picture: '.arrow',
    says: 'Whatever Beacon does, you get more by cutting corners',
    unreadable: ['R:99,S:0,T:5,P:1', 'R:3'],
  },
  {
    id: 'loss',
    picture: '.arrow',
    says: 'Your best answer is to do the opposite of Beacon',
    unreadable: ['R:99,S:0,T:5,P:-1', 'R:3'],
  },
];
