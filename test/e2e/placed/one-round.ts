import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'rivals',
    picture: '.stage .lab',
    says: 'You have not chosen yet. Your first rival is Anvil.',
    unreadable: ['seed:-1,m:CXD'],
  },
];
