import type { LabId } from '#ui/cast/labs.ts';
import type { Text } from './text.ts';

/** The labs that have a name, in the order in which they come in: you first. The outlines of those without one go round again. */
export const cast: readonly LabId[] = ['flint', 'anvil', 'beacon', 'cobalt', 'drift', 'ember'];

/** What the lab in this place, from 0, is called. */
export function nameOf(place: number, text: Text, written: (x: number) => string): string {
  const lab = cast[place];
  return lab ? text.cast[lab as keyof Text['cast']] : written(place + 1);
}
