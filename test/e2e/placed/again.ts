import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'late',
    picture: '.cut-square',
    says: 'you can expect 9 points, less than the 15 of a kept deal',
    unreadable: ['s:late,a:cut,b:grudge,p:80,l:13,e:0,seed:1', 's:late,a:poker,b:grudge,p:80,l:1,e:0,seed:1'],
  },
  {
    id: 'slip',
    picture: '.safe-dot',
    says: 'both of you ship safe in 24',
    unreadable: ['s:slip,a:copy,b:copy,p:95,l:1,e:0,seed:1,guess:four'],
  },
  {
    id: 'bet',
    picture: '.of.all_c',
    says: 'always safe 13, tit for tat 3, tit for two tats 3, win-stay-lose-shift 3, and coin tosser 3',
    unreadable: ['c:careful,e:5,n:10,seed:1,g:51'],
  },
];
