import type { ScriptGraph } from '../../src/publish/script-graph.ts';

/**
 * The scripts that run before a part can be used, by address: those that it begins with, what they import, and of what they may load
 * later only what is `awaited`, told by its name.
 */
export function neededScripts(
  graph: ScriptGraph,
  starts: Iterable<string>,
  awaited: (name: string) => boolean,
): ReadonlySet<string> {
  const needed = new Set(starts);
  // a set that grows while it is walked
  for (const address of needed) {
    const script = graph[address];
    if (!script) throw new Error(`the bundler knows no script ${address}: build the site anew`);
    const { imports, later } = script;
    for (const each of [...imports, ...later.filter((late) => awaited(graph[late]?.name ?? ''))]) needed.add(each);
  }
  return needed;
}
