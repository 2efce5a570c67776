import { alwaysCooperate } from './strategies/always-cooperate.ts';
import { alwaysDefect } from './strategies/always-defect.ts';
import { grudger } from './strategies/grudger.ts';
import { suspiciousTitForTat } from './strategies/suspicious-tit-for-tat.ts';
import { titForTat } from './strategies/tit-for-tat.ts';
import type { Strategy } from './strategy.ts';

/** Every deterministic strategy of the library, by name in the literature's order of fame. */
export const strategies: readonly Strategy[] = [titForTat, alwaysCooperate, alwaysDefect, grudger, suspiciousTitForTat];
