// How an assignment is laid out in a link, version 1: fields in this order, each as its number and its value; what is at its default
// (../assignment-defaults.ts) is left out. A whole number has seven bits a byte, a text is UTF-8 after its length in bytes (bytes.ts).
//
//   1  id       text
//   2  title    text
//   3  note     text
//   4  from     text
//   5  group    text
//   6  read     how many chapters, then of each its place in chapters.json. That list grows at its end alone, and no place is ever
//               given to another: a chapter that is renamed stands there by its new slug, one that is split by that of its first part
//   7  items    how many runs of questions whose codes follow one another, then of each run: how far its first code is from the one
//               that would have continued the run before (from 0 at first), signed, doubled, and 1 more where it has several
//               questions; where it has, how many more than two
//   8  tries    whole number
//   9  show     0: each, 1: end
//   10 numbers  0: each, 1: same
//   11 sure     0: no, 1: yes
//   12 pass     whole number
//   13 by       days since 2000-01-01
//   14 hand     0: file, 1: text, 2: code
//   15 who      0: name, 1: number
//   16 key      33 bytes
//   17 story    0: no, 1: yes
//
// A field, a chapter, a question or a choice that is not known was written by a newer version of the site.
import type { ItemAtRev, ItemCodes } from '#quiz/revisions/item-codes.ts';
import type { Assignment } from '../assignment.ts';
import { assignmentDefaults } from '../assignment-defaults.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import chapters from './chapters.json' with { type: 'json' };
import { Unreadable } from './link-problem.ts';

const day = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1);

/** How one field’s value is written and read. */
interface Field<Value> {
  readonly write: (writer: ByteWriter, value: Value) => void;
  readonly read: (reader: ByteReader) => Value;
}

/** What a newer version added stands at no place that this one knows. */
function known<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Unreadable('newer');
  return thing;
}

const text: Field<string> = { write: (writer, value) => writer.text(value), read: (reader) => reader.text() };
const whole: Field<number> = { write: (writer, value) => writer.whole(value), read: (reader) => reader.whole() };

const choice = <Value>(...values: readonly Value[]): Field<Value> => ({
  write: (writer, value) => writer.whole(values.indexOf(value)),
  read: (reader) => known(values[reader.whole()]),
});

const read: Field<readonly string[]> = {
  write(writer, slugs) {
    writer.whole(slugs.length);
    for (const slug of slugs) {
      const place = chapters.indexOf(slug);
      if (place < 0) throw new Error(`${slug} has no place in src/classroom/link/chapters.json: add it at the end`);
      writer.whole(place);
    }
  },
  read: (reader) => times(reader.whole(), () => known(chapters[reader.whole()])),
};

/** What `make` makes, so many times; it throws where nothing is left, so that a count which is out of all proportion ends at once. */
function times<Thing>(count: number, make: () => Thing): readonly Thing[] {
  const made: Thing[] = [];
  while (made.length < count) made.push(make());
  return made;
}

/** Runs of numbers that follow one another. */
function runsOf(codes: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && code === run.first + run.count) run.count++;
    else runs.push({ first: code, count: 1 });
  }
  return runs;
}

const items = (codes: ItemCodes): Field<readonly ItemAtRev[]> => ({
  write(writer, asked) {
    const runs = runsOf(
      asked.map((each) => {
        const code = codes.codeOf(each);
        if (code === undefined) throw new Error(`${each.item}@${each.rev} has no code`);
        return code;
      }),
    );
    writer.whole(runs.length);
    let next = 0;
    for (const { first, count } of runs) {
      const away = first - next;
      writer.whole(2 * (away < 0 ? -2 * away - 1 : 2 * away) + (count > 1 ? 1 : 0));
      if (count > 1) writer.whole(count - 2);
      next = first + count;
    }
  },
  read(reader) {
    let next = 0;
    const runs = times(reader.whole(), () => {
      const start = reader.whole();
      const away = Math.floor(start / 2);
      const first = next + (away % 2 ? -(away + 1) / 2 : away / 2);
      const count = start % 2 ? reader.whole() + 2 : 1;
      next = first + count;
      // one that is not known ends it, however many there are said to be
      let code = first;
      return times(count, () => known(codes.itemOf(code++)));
    });
    return runs.flat();
  },
});

const by: Field<string | undefined> = {
  write: (writer, value) => writer.whole((Date.parse(`${value}T00:00Z`) - firstDay) / day),
  read: (reader) => new Date(firstDay + reader.whole() * day).toISOString().slice(0, 10),
};

const key: Field<Uint8Array | undefined> = {
  write: (writer, value) => writer.raw(value as Uint8Array),
  read: (reader) => reader.raw(33),
};

/** Every field in its place; the first one has number 1. */
const fields = (codes: ItemCodes) =>
  ({
    id: text,
    title: text,
    note: text,
    from: text,
    group: text,
    read,
    items: items(codes),
    tries: whole,
    show: choice('each', 'end'),
    numbers: choice('each', 'same'),
    sure: choice(false, true),
    pass: whole as Field<number | undefined>,
    by,
    hand: choice('file', 'text', 'code'),
    who: choice('name', 'number'),
    key,
    story: choice(false, true),
  }) satisfies { readonly [Name in keyof Assignment]: Field<Assignment[Name]> };

const isDefault = (name: string, value: unknown): boolean => {
  const usual = (assignmentDefaults as Readonly<Record<string, unknown>>)[name];
  return value === usual || (Array.isArray(value) && value.length === 0);
};

/** Writes an assignment; throws where a chapter or a question has no code. */
export function writeAssignment(writer: ByteWriter, assignment: Assignment, codes: ItemCodes): void {
  for (const [place, [name, field]] of Object.entries(fields(codes)).entries()) {
    const value = assignment[name as keyof Assignment];
    if (isDefault(name, value)) continue;
    writer.whole(place + 1);
    (field as Field<unknown>).write(writer, value);
  }
}

/** Reads what is left as the fields of an assignment; throws `Unreadable` where that is not what is there. */
export function readAssignment(reader: ByteReader, codes: ItemCodes): unknown {
  const entries = Object.entries(fields(codes));
  const assignment: Record<string, unknown> = { ...assignmentDefaults };
  for (let last = 0; !reader.atEnd(); ) {
    const number = reader.whole();
    if (number <= last) throw new Unreadable('damaged');
    const [name, field] = known(entries[number - 1]);
    assignment[name] = field.read(reader);
    last = number;
  }
  return assignment;
}
