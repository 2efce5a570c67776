import { alternator } from './strategies/alternator.ts';
import { alwaysCooperate } from './strategies/always-cooperate.ts';
import { alwaysDefect } from './strategies/always-defect.ts';
import { bully } from './strategies/bully.ts';
import { cyclerDdc } from './strategies/cycler-ddc.ts';
import { detective } from './strategies/detective.ts';
import { firstByDavis } from './strategies/first-by-davis.ts';
import { goByMajority } from './strategies/go-by-majority.ts';
import { gradual } from './strategies/gradual.ts';
import { grudger } from './strategies/grudger.ts';
import { hardGoByMajority } from './strategies/hard-go-by-majority.ts';
import { prober } from './strategies/prober.ts';
import { suspiciousTitForTat } from './strategies/suspicious-tit-for-tat.ts';
import { titForTat } from './strategies/tit-for-tat.ts';
import { titForTwoTats } from './strategies/tit-for-two-tats.ts';
import { twoTitsForTat } from './strategies/two-tits-for-tat.ts';
import { winStayLoseShift } from './strategies/win-stay-lose-shift.ts';
import type { Strategy } from './strategy.ts';

/** Every deterministic strategy of the library, by name in the literature's order of fame. */
export const strategies: readonly Strategy[] = [
  titForTat,
  alwaysCooperate,
  alwaysDefect,
  grudger,
  suspiciousTitForTat,
  titForTwoTats,
  twoTitsForTat,
  winStayLoseShift,
  alternator,
  goByMajority,
  hardGoByMajority,
  prober,
  gradual,
  firstByDavis,
  cyclerDdc,
  bully,
  detective,
];
