import { adoption } from './computations/adoption.ts';
import { crowd } from './computations/crowd.ts';
import { evolution } from './computations/evolution.ts';
import { game } from './computations/game.ts';
import type { Computations } from './computations/inputs.ts';
import { race } from './computations/race.ts';
import { repeated } from './computations/repeated.ts';

/** For each reference file, what our library answers to a row's inputs. */
export const computations: Computations = {
  ...game,
  ...repeated,
  ...evolution,
  ...race,
  ...crowd,
  ...adoption,
};
