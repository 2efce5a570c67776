import { readFileSync } from 'node:fs';
import type { ReplicatesOutcome } from '#model/long-run/replicates.ts';
import { replicates } from '#model/long-run/replicates.ts';
import type { Table } from '#ui/csv.ts';
import { thousand } from '#widgets/tournament/run.ts';
import type { State as Field } from '#widgets/tournament/state.ts';

type Said = (...args: unknown[]) => string;
type Tabled = (...args: unknown[]) => Table;

const readers = import.meta.glob<{ parse: (text: string) => unknown }>('../../src/widgets/*/read.ts');
const sentences = import.meta.glob<{ describe: Said }>('../../src/widgets/*/describe.ts');
const tables = import.meta.glob<{ table: Tabled }>('../../src/widgets/*/table.ts');

/** What a figure shows of itself in a link’s state, once it is played to its end: its sentence and its table. */
export interface Opened {
  readonly sentence: string;
  readonly table: Table;
}

/** The thousand runs of a tournament, played to the end. */
function allRuns(state: Field): ReplicatesOutcome {
  const steps = replicates(thousand(state));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const load = async <Module>(modules: Record<string, () => Promise<Module>>, widget: string, file: string) => {
  const module = await modules[`../../src/widgets/${widget}/${file}`]?.();
  if (!module) throw new Error(`src/widgets/${widget}/${file} is missing`);
  return module;
};

/** Opens a figure as a link does, `widget=state`, without a browser; rejects where the link makes no sense. */
export async function openFigure(link: string): Promise<Opened> {
  const at = link.indexOf('=');
  const [widget, text] = [link.slice(0, at), link.slice(at + 1)];
  const state = (await load(readers, widget, 'read.ts')).parse(text);
  const words = JSON.parse(readFileSync(`content/en/widgets/${widget}.json`, 'utf8'));
  const rest = widget === 'tournament' ? [allRuns(state as Field), words, 'en'] : [words, 'en'];
  return {
    sentence: (await load(sentences, widget, 'describe.ts')).describe(state, ...rest),
    table: (await load(tables, widget, 'table.ts')).table(state, ...rest),
  };
}
