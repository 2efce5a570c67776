import { stringify } from 'yaml';
import { headingOf } from '../headings.ts';
import { fileParts } from './file-parts.ts';
import { nestedWords } from './nested-words.ts';
import { sourceWords } from './source-words.ts';
import { translatableAt } from './translatable.ts';

/** What stands before every text that is still to be put into the other language; the build refuses it. */
const before = 'TODO ';

/** Data with all their texts to be translated. */
function begunJson(data: unknown): unknown {
  if (typeof data === 'string') return `${before}${data}`;
  if (Array.isArray(data)) return data.map(begunJson);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, each]) => [key, begunJson(each)]));
}

/** A block of an MDX text to be translated: a heading keeps its id; formulas and what is nothing but tags stay as they are. */
function begunBlock(block: string): string {
  if (block.startsWith('$$')) return block;
  const heading = /^(#+) (.+)$/.exec(block);
  if (heading) {
    const [, marks, written = ''] = heading;
    const { words, id } = headingOf(written);
    return `${marks} ${before}${words} [#${id}]`;
  }
  const lines = block.split('\n');
  const first = lines.findIndex((line) => /\p{L}/u.test(line.replace(/<[^>]*>/g, '')));
  return lines.map((line, place) => (place === first ? line.replace(/^(- |\d+\. )?/, `$1${before}`) : line)).join('\n');
}

/** The beginning of a translation of the source file at this path: its words at their ids, each of them marked as still to be translated. */
export function begun(path: string, source: string): string {
  if (path.endsWith('.json')) return `${JSON.stringify(begunJson(JSON.parse(source)), null, 2)}\n`;
  const sort = translatableAt(path);
  if (!sort) throw new Error(`${path} is nothing that is translated`);
  const { data, body } = fileParts(path, source);
  const words = [...sourceWords(sort.schemaOf(data), data)].filter(([, text]) => text.trim() !== '');
  const head = stringify(nestedWords(new Map(words.map(([way, text]) => [way, `${before}${text.trim()}`]))), {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  if (!path.endsWith('.mdx')) return head;
  return `---\n${head}---\n\n${body.trimStart().split(/\n\n+/).map(begunBlock).join('\n\n')}`;
}
