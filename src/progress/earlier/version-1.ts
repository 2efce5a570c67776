import * as v from 'valibot';
import { answer, name, natural, recordId, response, share, time } from '../event.ts';

const common = { id: recordId, at: time, v: v.literal(1) };

/** The records of version 1: without drawn numbers, confidence, recall, tests and settings. Frozen: records like these are out there. */
const schema = v.variant('type', [
  v.object({ type: v.literal('reached'), ...common, chapter: name, section: name }),
  v.object({ type: v.literal('guessed'), ...common, figure: name, answer }),
  v.object({ type: v.literal('turned'), ...common, chapter: name, item: name }),
  v.object({ type: v.literal('marked'), ...common, item: name, rev: natural, response }),
  v.object({ type: v.literal('answered'), ...common, item: name, rev: natural, response, score: share }),
  v.object({ type: v.literal('cleared'), ...common, item: name }),
]);

/** A record of version 1 as one of version 2, or undefined where it is not a sound one. */
export function fromVersion1(record: unknown): object | undefined {
  const old = v.safeParse(schema, record);
  if (!old.success) return undefined;
  const drawn = old.output.type === 'marked' || old.output.type === 'answered' ? { seed: 0 } : {};
  return { ...old.output, ...drawn, v: 2 };
}
