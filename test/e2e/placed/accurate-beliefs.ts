import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'word',
    picture: '.lab-card',
    says: 'Each lab’s letter came.',
    unreadable: ['s:word,w:shouted,c:50'],
  },
  {
    id: 'census',
    picture: '.six li',
    says: 'No lab ships safe.',
    unreadable: ['s:census,w:9,t:2,n:4'],
  },
];
