import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'crowd',
    picture: '.best',
    says: 'Together, 6 labs put in 4 weeks, as much as one lab would alone.',
    unreadable: ['game:public-good,n:6,b:2,guess:oftener'],
  },
  {
    id: 'letters',
    picture: '.one.reveal',
    says: 'Each of 10 labs acts with a chance of 7.4 %.',
    unreadable: ['game:volunteer,n:1,b:2'],
  },
];
