import * as v from 'valibot';
import type { Assignment } from './assignment.ts';

/** How many characters each text of an assignment may have, and how many chapters and questions it may name. */
export const assignmentLimits = { id: 40, title: 120, note: 500, from: 80, group: 40, read: 60, items: 200 } as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const areApart = (names: readonly string[]) => new Set(names).size === names.length;

const isDay = (day: string) => {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const itemAtRev = v.object({
  item: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  rev: whole(1, 9999),
});

/** What an assignment from outside must be. */
export const assignmentSchema = v.object({
  id: v.pipe(text(assignmentLimits.id), v.regex(slug)),
  title: text(assignmentLimits.title),
  note: text(assignmentLimits.note),
  from: text(assignmentLimits.from),
  group: text(assignmentLimits.group),
  read: v.pipe(
    v.array(v.pipe(v.string(), v.regex(slug))),
    v.maxLength(assignmentLimits.read),
    v.check((slugs) => areApart(slugs)),
  ),
  items: v.pipe(
    v.array(itemAtRev),
    v.maxLength(assignmentLimits.items),
    v.check((items) => areApart(items.map(({ item }) => item))),
  ),
  tries: whole(0, 9),
  show: v.picklist(['each', 'end']),
  numbers: v.picklist(['each', 'same']),
  sure: v.boolean(),
  pass: v.undefinedable(whole(1, 100)),
  by: v.undefinedable(v.pipe(v.string(), v.regex(/^2[01]\d\d-\d\d-\d\d$/), v.check(isDay))),
  hand: v.picklist(['file', 'text', 'code']),
  who: v.picklist(['name', 'number']),
  key: v.undefinedable(
    v.pipe(
      v.instance(Uint8Array),
      v.check((key) => key.length === 33 && (key[0] === 2 || key[0] === 3)),
    ),
  ),
  story: v.boolean(),
}) satisfies v.GenericSchema<unknown, Assignment>;
