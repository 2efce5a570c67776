import { aggregateSafety } from '#model/crowd/aggregate-safety.ts';
import { groupStagHunt } from '#model/crowd/group-stag-hunt.ts';
import { publicGood } from '#model/crowd/public-good.ts';
import { thresholdGood } from '#model/crowd/threshold-good.ts';
import { underinvestment } from '#model/crowd/underinvestment.ts';
import { volunteersDilemma } from '#model/crowd/volunteers-dilemma.ts';
import type { Computations } from './inputs.ts';

export const crowd: Computations = {
  m05_aggregators: aggregateSafety,
  m05_linear_pgg: publicGood,
  m05_nperson_staghunt: groupStagHunt,
  m05_threshold: thresholdGood,
  m05_underinvestment: underinvestment,
  m05_volunteer: volunteersDilemma,
};
