import type { ScriptGraph } from '../../src/publish/script-graph.ts';
import { islandsIn } from './islands-in.ts';
import { neededScripts } from './needed-scripts.ts';
import { isScanner } from './tool-limits.ts';

/** Everything that a page may ever load beside what chapters load, by address. */
export interface OwnScripts {
  /** what it runs, what it may load later, and its workers */
  readonly own: ReadonlySet<string>;
  /** what its scanner loads on top of that */
  readonly scanner: ReadonlySet<string>;
}

/** A built site’s scripts. */
interface Scripts {
  readonly graph: ScriptGraph;
  readonly textOf: (address: string) => string;
}

/** The scripts that a script starts as workers, by address. */
const workersIn = (text: string): readonly string[] =>
  [...text.matchAll(/new Worker\(\s*new URL\(\s*["'`](?:[^"'`]*\/)?([\w.-]+\.js)["'`]/g)].map(
    ([, name]) => `_astro/${name}`,
  );

/**
 * The scripts of a page’s own: all that it may load in its language but what is `shared`. The figures belong to the questions, and
 * are not counted.
 */
export function ownScripts({ graph, textOf }: Scripts, html: string, shared: ReadonlySet<string>): OwnScripts {
  const language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const mayCome = (name: string) =>
    !name.startsWith('src/widgets/') && (!name.startsWith('content/') || name.startsWith(`content/${language}/`));
  // what a shared script may load later is no less shared
  const itsGraph = Object.fromEntries(
    Object.entries(graph).map(([address, script]) => [
      address,
      shared.has(address) ? { ...script, later: [] } : script,
    ]),
  );
  const reached = (awaited: (name: string) => boolean) => {
    const scripts = neededScripts(itsGraph, islandsIn(html).flat(), awaited).difference(shared);
    return scripts.union(new Set([...scripts].flatMap((address) => workersIn(textOf(address)))));
  };
  const own = reached((name) => mayCome(name) && !isScanner(name));
  return { own, scanner: reached(mayCome).difference(own) };
}
