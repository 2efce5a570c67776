import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'stages',
    picture: '.climb .danger',
    says: 'Capability climbs 10 points in one jump.',
    unreadable: ['s:stages,n:0,p:1,w:1,t:5,m:2', 's:stages,n:3,p:3,w:1,t:5,m:2'],
  },
  {
    id: 'margin',
    picture: '.climb .capability',
    says: 'From month 1 on the gate holds capability 2 ahead of readiness.',
    unreadable: ['s:margin,n:1,p:1,w:1,t:5,m:2,guess:tenth'],
  },
];
