import { z } from 'zod';
import { isInWords } from '#quiz/in-words.ts';
import { schemaAt } from '../overlay/schema-at.ts';

/** What an author may change at any time, since no answer is marked or read by it; words may change as well. */
const free: readonly string[] = ['rev', 'objective', 'level', 'passage', 'sources', 'hint', 'mistake'];

/**
 * What decides how a question is asked and marked: everything in its file but words and what is free, in a form that differs as soon as
 * something of it does. Fields may stand in any order; lists, and what is kept by ids, count in the order in which they are stated, since
 * receipts name parts by their places. Undefined where there is nothing of the kind.
 */
export function logicOf(schema: z.ZodType, data: unknown): unknown {
  const at = schemaAt(schema, data);
  if (data === undefined || isInWords(at)) return undefined;
  if (at instanceof z.ZodRecord)
    return Object.entries(data as object).map(([id, each]) => [id, logicOf(at.valueType as z.ZodType, each) ?? null]);
  if (at instanceof z.ZodArray)
    return (data as readonly unknown[]).map((each) => logicOf(at.element as z.ZodType, each) ?? null);
  if (!(at instanceof z.ZodObject)) return data;
  const fields = Object.entries(data as object).flatMap(([name, each]) => {
    const of = at.shape[name] as z.ZodType | undefined;
    const logic = of && !free.includes(name) ? logicOf(of, each) : undefined;
    return logic === undefined ? [] : [[name, logic] as const];
  });
  return fields.length ? Object.fromEntries(fields.toSorted(([x], [y]) => (x < y ? -1 : 1))) : undefined;
}
