import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'eyes',
    picture: '.of-missed',
    says: 'This stops 40 of 100 unsafe systems and lets 60 through, on average.',
    unreadable: ['s:eyes,k:21,c:20,d:50,f:0,r:any', 's:eyes,k:1,c:20,d:50,f:0,r:any,guess:most'],
  },
  {
    id: 'rule',
    picture: '.of-halted',
    says: 'It also stops 10 of 100 safe ones.',
    unreadable: ['s:rule,k:1,c:20,d:50,f:10,r:some'],
  },
];
