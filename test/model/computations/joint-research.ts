import { complementaryEffort } from '#model/joint-research/complementary-effort.ts';
import { complementaryLabs } from '#model/joint-research/complementary-labs.ts';
import { costSharing } from '#model/joint-research/cost-sharing.ts';
import { chainOfSteps } from '#model/pillars/chain-of-steps.ts';
import { pillars } from '#model/pillars/pillars.ts';
import { powerMean } from '#model/pillars/power-mean.ts';
import type { Computations } from './inputs.ts';

export const jointResearch: Computations = {
  m09_complement_effort: complementaryEffort,
  m09_complementary: complementaryLabs,
  m09_cost_sharing: costSharing,
  m10_ces: ({ x, rho }) => powerMean({ x, rho: Number(rho) }),
  m10_oring: chainOfSteps,
  m10_pillars: pillars,
};
