import type { Assignment } from './assignment.ts';

/** What holds of an assignment where its teacher says nothing else. */
export const assignmentDefaults = {
  title: '',
  note: '',
  from: '',
  group: '',
  read: [],
  items: [],
  tries: 2,
  show: 'each',
  numbers: 'each',
  sure: true,
  pass: undefined,
  by: undefined,
  hand: 'file',
  who: 'name',
  key: undefined,
  story: false,
} as const satisfies Omit<Assignment, 'id'>;
