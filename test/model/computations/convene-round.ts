import { deal } from '#model/convene/deal.ts';
import { playRound } from '#model/convene/play-round.ts';
import type { Table } from '#model/convene/table.ts';
import { marksOf } from './convene.ts';
import type { Computations } from './inputs.ts';

/** What the card of Convene works, one first round; the reference file has whole games. */
export const conveneRound: Computations = {
  convene_round: ({ scenario, seed, cards }) => {
    const dealt = deal(scenario, seed);
    const { found, chosen, seen } = playRound(dealt, null, cards);
    const shown = (table: Table) => ({ expects: table.beliefs, marks: marksOf(dealt, table) });
    return { found: shown(found), chosen: shown(chosen), careful: seen.careful };
  },
};
