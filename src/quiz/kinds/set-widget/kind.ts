import type { Kind } from '../../kind.ts';
import { gradeSetWidget, isMet } from './grade.ts';
import type { key } from './key.ts';

/** A widget is brought into a state that its model finds good. */
export const setWidget = {
  grade(question, _response, measures) {
    if (!measures) throw new RangeError('a widget is graded by its measures');
    return gradeSetWidget(question, measures);
  },
  reason({ goal, why }, _response, measures) {
    if (!measures) return '';
    const unmet = goal.filter((condition) => !isMet(condition, measures)).map((condition) => condition.why);
    return unmet.join(' ') || why;
  },
  missing: 'setGoal',
  sets: ({ widget, start }) => ({ widget, start }),
} satisfies Kind<'set-widget', typeof key>;
