import type { Assignment } from '../assignment.ts';

/** The chapters that an assignment has to do with, by slug: those to be read, and those that its questions are from. */
export const chaptersIn = ({ read, items }: Pick<Assignment, 'read' | 'items'>): readonly string[] => [
  ...new Set([...read, ...items.map(({ item }) => item.slice(0, item.indexOf('/')))]),
];
