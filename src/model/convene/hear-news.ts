import { clipPercent } from './clip-percent.ts';
import { labNames } from './lab.ts';
import type { News } from './news.ts';
import { raiseLowestWall } from './raise-lowest-wall.ts';
import type { Table } from './table.ts';

const all = (percents: readonly number[], by: number) => percents.map((percent) => clipPercent(percent + by));

const effects: Readonly<Record<News, (table: Table) => Partial<Table>>> = {
  failure: ({ careful, downside, reach }) => {
    const cutting = labNames.length - careful;
    return { downside: downside + 2 * cutting, reach: clipPercent(reach - cutting) };
  },
  demo: ({ pressure }) => ({ pressure: pressure + 3 }),
  pledge: ({ careful, beliefs }) => (careful < 3 ? { beliefs: all(beliefs, -8) } : {}),
  // acts when the labs choose
  slip: () => ({}),
  'road-test': ({ detection }) => ({ detection: Math.floor(detection / 2) }),
  raid: ({ walls, pressure }) => ({
    pressure: pressure + (Math.min(...walls) < 40 ? 2 : 0),
    walls: raiseLowestWall(walls, -8),
  }),
  'crash-ratings': ({ code, advantage }) => (code > 0 ? { advantage: advantage + 5 } : {}),
  grant: ({ influence }) => ({ influence: influence + 2 }),
  lag: ({ fine }) => ({ fine: Math.floor((3 * fine) / 4) }),
  charger: ({ locked, kept }) => (locked ? { kept: Math.max(0, kept - 25) } : {}),
  fund: ({ reach }) => ({ reach: clipPercent(reach + 8) }),
  'cross-tests': ({ tests, beliefs, acts }) => ({
    tests: clipPercent(tests + 5),
    beliefs: beliefs.map((belief, lab) => (acts[lab] === 'C' ? clipPercent(belief + 8) : belief)),
  }),
  leaderboard: ({ tests }) => ({ tests: clipPercent(tests - 6) }),
  // a matter of prices
  antitrust: () => ({}),
};

/** The table once this news is out. [CONVENE.md §2] */
export const hearNews = (table: Table, news: News): Table => ({ ...table, ...effects[news](table) });
