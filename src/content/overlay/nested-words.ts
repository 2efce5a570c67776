import type { Words } from './source-words.ts';

type Tree = { [name: string]: Tree | string };

function withLists(node: Tree | string): unknown {
  if (typeof node === 'string') return node;
  const entries = Object.entries(node).map(([name, each]) => [name, withLists(each)] as const);
  const isList = entries.every(([name], place) => name === String(place));
  return isList ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

/** Words by the way to them as the data of a translation's file: mappings in mappings; what has no id stands in a list. */
export function nestedWords(words: Words): unknown {
  const top: Tree = {};
  for (const [way, text] of words) {
    const names = way.split('.');
    const last = names.pop() ?? '';
    let at = top;
    for (const name of names) {
      at[name] ??= {};
      at = at[name] as Tree;
    }
    at[last] = text;
  }
  return withLists(top);
}
