import { describe, expect, test } from 'vitest';
import { deal } from '#model/convene/deal.ts';
import { lightNames, outcomeOf } from '#model/convene/outcome.ts';
import { playGame } from '#model/convene/play-game.ts';
import { type Scenario, scenarios } from '#model/convene/scenario.ts';
import { convenePlayers, type PlayerName } from '../../support/convene-players.ts';
import { isLongRun } from '../../support/endurance.ts';
import balance from './balance.json' with { type: 'json' };
import frozen from './players.json' with { type: 'json' };

const players = Object.keys(convenePlayers) as PlayerName[];
const tables = scenarios.flatMap((scenario) => players.map((player) => [scenario, player] as const));

const outcomes = (scenario: Scenario, player: PlayerName, seeds: number) =>
  Array.from({ length: seeds }, (_, at) => {
    const dealt = deal(scenario, at + 1);
    return outcomeOf(playGame(dealt, convenePlayers[player](dealt)));
  });

describe('what each player of the rules’ balance comes to', () => {
  test.each(tables)('at the table %s, %s is as it was frozen on seeds 1 to 30', (scenario, player) => {
    // lights lit as letters of their names, then careful choices
    const came = outcomes(scenario, player, 30).map(({ lights, careful }) => {
      const lit = [...'SUBH'].map((letter, at) => (lights[lightNames[at] ?? 'holds'] ? letter : '-'));
      return `${lit.join('')} ${careful}`;
    });
    expect(came.join(', ')).toBe(frozen[scenario][player]);
  });
});

// models/convene/balance.json: percent of seeds 1 to 1,000 with each light, and with all four
describe.runIf(isLongRun)('on 1,000 seeds', { timeout: 600_000 }, () => {
  test.each(tables)('at the table %s, %s lights as often as the rules say', (scenario, player) => {
    const all = outcomes(scenario, player, 1000).map(({ lights }) => lightNames.map((name) => lights[name]));
    const percent = (lit: (lights: readonly boolean[]) => boolean | undefined) => all.filter(lit).length / 10;
    expect({
      all: percent((lights) => lights.every(Boolean)),
      lights: lightNames.map((_, at) => percent((lights) => lights[at])),
    }).toEqual(balance[scenario][player]);
  });
});
