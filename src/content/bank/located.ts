import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Something wrong with a file of content, where it is. */
export interface Fault {
  readonly file: string;
  /** from 1 */
  readonly line: number;
  readonly message: string;
}

/** A fault as a compiler writes it. */
export const faultText = ({ file, line, message }: Fault): string => `${file}:${line}: ${message}`;

/** A YAML file with a way from a path of keys to the line where it stands. */
export interface Located {
  readonly data: unknown;
  /** the line of the value under these keys, or of the nearest one above it that exists */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** what the file itself gets wrong as YAML */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** Reads a YAML text, remembering where everything stands; never throws. */
export function readLocated(text: string): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const lineOf = (path: readonly PropertyKey[]) => {
    let node: unknown = document.contents;
    let line = 1;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((each) => String(each.key) === String(key));
        const start = (pair?.key as Node | undefined)?.range?.[0];
        if (start !== undefined) line = lineAt(start);
        node = pair?.value;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
        const start = isNode(node) ? node.range?.[0] : undefined;
        if (start !== undefined) line = lineAt(start);
      } else break;
    }
    return line;
  };
  const faults = document.errors.map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message: message.split('\n')[0] ?? message,
  }));
  return { data: faults.length ? undefined : document.toJS(), lineOf, faults };
}
