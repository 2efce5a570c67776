import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'file',
    picture: 'svg.walls .stone',
    says: 'The same file lies behind each, so a thief takes the lowest: Ember’s. Of 100 raids, 20 fail.',
    unreadable: ['s:file,w:weakest,h:5-3-2-6,l:0-2-2-0,n:3', 's:file,w:best,h:5-3-2-6,l:0-0-0-0,n:3'],
  },
];
