import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'even',
    picture: 'svg.harbour',
    says: 'All five countries are in. Each gets 5.',
    unreadable: ['s:even,o:1-2-3.5-4.5,g:2,f:0,r:0', 's:even,o:1-2-3.5-4.5-6,g:2,f:0,r:9'],
  },
];
