import { adaptiveExpectations } from './computations/adaptive-expectations.ts';
import { adoption } from './computations/adoption.ts';
import { convene } from './computations/convene.ts';
import { crowd } from './computations/crowd.ts';
import { evolution } from './computations/evolution.ts';
import { game } from './computations/game.ts';
import { governance } from './computations/governance.ts';
import type { Computations } from './computations/inputs.ts';
import { jointResearch } from './computations/joint-research.ts';
import { oversight } from './computations/oversight.ts';
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
  ...oversight,
  ...jointResearch,
  ...governance,
  ...adaptiveExpectations,
  ...convene,
};
