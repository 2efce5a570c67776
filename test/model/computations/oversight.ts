import { announcement } from '#model/beliefs/announcement.ts';
import { betaTrust } from '#model/beliefs/beta-trust.ts';
import { emailGame } from '#model/beliefs/email-game.ts';
import { firstStep } from '#model/beliefs/first-step.ts';
import { pluralisticIgnorance } from '#model/beliefs/pluralistic-ignorance.ts';
import { testsInARow } from '#model/beliefs/tests-in-a-row.ts';
import { inspectionGame } from '#model/inspection/inspection-game.ts';
import { publicMonitoring, punishmentChance } from '#model/inspection/public-monitoring.ts';
import { timedPunishment } from '#model/inspection/timed-punishment.ts';
import type { Computations } from './inputs.ts';

export const oversight: Computations = {
  m07_green_porter: timedPunishment,
  m07_imperfect_monitoring: (signal) => ({
    ...publicMonitoring(signal),
    phi95: punishmentChance({ ...signal, delta: 0.95 }),
  }),
  m07_inspection: inspectionGame,
  m08_announcement: announcement,
  m08_beta_trust: betaTrust,
  m08_email: emailGame,
  m08_pluralistic: pluralisticIgnorance,
  m19_first_step: firstStep,
  m19_tests_in_a_row: testsInARow,
};
