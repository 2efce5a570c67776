import { deal } from '../src/model/convene/deal.ts';
import { outcomeOf } from '../src/model/convene/outcome.ts';
import { playGame } from '../src/model/convene/play-game.ts';
import { scenarios } from '../src/model/convene/scenario.ts';
import { searchLine } from '../src/model/convene/search-line.ts';
import { convenePlayers } from '../test/support/convene-players.ts';
import { drained } from '../test/support/drained.ts';

const print = (name: string, value: string) => console.log(`${name.padEnd(56)} ${value}`);

/** In how many of a hundred games of seeds 1 to `seeds`, at each table, all four lights are on. */
const percents = (seeds: number, isLit: (dealt: ReturnType<typeof deal>) => boolean) =>
  scenarios.map((scenario) => {
    const lit = Array.from({ length: seeds }, (_, at) => isLit(deal(scenario, at + 1))).filter(Boolean);
    return `${((100 * lit.length) / seeds).toFixed(1)} %`.padStart(7);
  });

console.log(`\nConvene: games with all four lights (${scenarios.join(', ')})`);
for (const [name, player] of Object.entries(convenePlayers)) {
  const lit = percents(1000, (dealt) => Object.values(outcomeOf(playGame(dealt, player(dealt))).lights).every(Boolean));
  print(`${name}, seeds 1 to 1,000`, lit.join(' '));
}
const start = performance.now();
print('search, 100 wide, seeds 1 to 100', percents(100, (dealt) => drained(searchLine(dealt)).success).join(' '));
print('one search', `${((performance.now() - start) / 300).toFixed(0)} ms`);
