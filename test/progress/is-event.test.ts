import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { eventSchema } from '#progress/event.ts';
import { isEvent } from '#progress/is-event.ts';
import { readPack } from '#progress/packs.ts';
import { mutations } from '../support/endurance.ts';
import { anyEvent } from '../support/events.ts';
import { mutate } from '../support/mutate.ts';

/** What the schema makes of a record, undefined where it refuses it. */
const bySchema = (record: unknown) => {
  const reading = v.safeParse(eventSchema, record);
  return reading.success ? reading.output : undefined;
};

describe('the quick judgement of a record', () => {
  test('says yes to every record that the site writes', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(isEvent(event)).toBe(true);
      }),
    );
  });

  test('says yes only where the schema gives the record back unchanged', () => {
    fc.assert(
      fc.property(anyEvent, fc.nat(), fc.anything(), fc.string(), (event, place, junk, field) => {
        const fields = Object.keys(event);
        const { [fields[place % fields.length] as 'id']: _gone, ...without } = event;
        for (const record of [
          without,
          { ...event, [fields[place % fields.length] as string]: junk },
          { ...event, [field]: junk },
          junk,
        ]) {
          if (isEvent(record)) expect(bySchema(record)).toStrictEqual(record);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a pack', () => {
  test('that is wounded anywhere lets no exception out and no wrong record in', () => {
    const random = mulberry32(4);
    const [event] = fc.sample(anyEvent, { numRuns: 1, seed: 1 });
    const whole = JSON.stringify([event, event, event]);
    for (let round = 0; round < mutations; round++) {
      for (const reading of readPack(mutate(whole, random))) {
        if (reading.is === 'event') expect(bySchema(reading.event)).toEqual(reading.event);
      }
    }
  });

  test.each([
    ['', 1],
    ['null', 1],
    ['{}', 1],
    ['[]', 0],
    ['[1]', 1],
  ])('%j holds %i damaged', (text, damaged) => {
    expect(readPack(text).filter(({ is }) => is === 'damaged')).toHaveLength(damaged);
  });
});
