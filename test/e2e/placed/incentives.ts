import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'mix',
    picture: 'svg.seesaw',
    says: 'Nothing is bought yet. If Beacon ships safe, cutting is 3 ahead; if it cuts corners, cutting is 4 ahead.',
    unreadable: ['s:turn,m:40000,k:3,h:1'],
  },
  {
    id: 'outside',
    picture: 'svg.projects',
    says: '30 projects of the hundred are exposed',
    unreadable: ['s:harm,m:10002,k:3,h:1,guess:second'],
  },
];
