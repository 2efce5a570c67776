import { detours, drivers, type Setting, type State } from './state.ts';

/** A setting, and where it is brought. */
export interface Step {
  readonly setting: Setting;
  readonly to: number;
}

/** Nearly all test because having no test costs, and an untested model still connects: what is asked is which of the two is taken away first. */
export const asksForCondition = ({ scene, penalty }: State): boolean => scene === 'safety' && penalty > 0;

/** The two steps that a figure asks about which opens so: the scene's driver out and back, or first a condition and then no loss. */
export function stepsOf(start: State): readonly [first: Step, second: Step] {
  if (asksForCondition(start)) {
    return [
      { setting: 'kappa', to: 0 },
      { setting: 'penalty', to: 0 },
    ];
  }
  const setting = drivers[start.scene];
  return [
    { setting, to: detours[start.scene] },
    { setting, to: start[setting] },
  ];
}
