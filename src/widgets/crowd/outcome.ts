import { type Underinvestment, underinvestment } from '#model/crowd/underinvestment.ts';
import { type Volunteering, volunteersDilemma } from '#model/crowd/volunteers-dilemma.ts';
import type { State } from './state.ts';

/** What so many labs put into work that all can use, and what would be best for all. */
export const invested = ({ curve, worth, labs }: Pick<State, 'curve' | 'worth' | 'labs'>): Underinvestment =>
  underinvestment({ form: curve, b: worth, n: labs });

/** How often each of so many labs does a job for one, and how often nobody does. */
export const volunteering = ({ worth, labs }: Pick<State, 'worth' | 'labs'>): Volunteering =>
  volunteersDilemma({ n: labs, ratio: 1 / worth });
