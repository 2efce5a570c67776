import { criticalMass } from '#model/adoption/critical-mass.ts';
import { lockIn } from '#model/adoption/lock-in.ts';
import { noisyAdoption } from '#model/adoption/noisy-adoption.ts';
import { rivalStandards } from '#model/adoption/rival-standards.ts';
import { standardThreshold } from '#model/adoption/standard-threshold.ts';
import type { Computations } from './inputs.ts';

export const adoption: Computations = {
  m06_arthur: lockIn,
  m06_critical_mass: criticalMass,
  m06_noisy_adoption: noisyAdoption,
  m06_rival_standards: rivalStandards,
  m06_standard_threshold: standardThreshold,
};
