import type { Cell } from '#classroom/analysis/tables/by-learner.ts';

/** How an answer came out, as a form that needs no colour. */
export const signs: Readonly<Record<Cell['state'], string>> = {
  right: '●',
  partly: '◐',
  wrong: '○',
  open: '–',
  unreadable: '?',
  notAsked: '',
};
