import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { readPack } from '#progress/packs.ts';
import { soundEvent } from '#progress/sound-event.ts';
import { mutations } from '../support/endurance.ts';
import { anyEvent } from '../support/events.ts';
import { mutate } from '../support/mutate.ts';

describe('a record of the newest version', () => {
  test('is given back itself where the site wrote it', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(soundEvent({ ...event })).toStrictEqual(event);
        expect(soundEvent(event as unknown as Record<string, unknown>)).toBe(event);
      }),
    );
  });

  test('is given back without fields that are not known, and without those that have no value', () => {
    fc.assert(
      fc.property(anyEvent, fc.anything(), (event, junk) => {
        expect(soundEvent({ ...event, within: junk, dreamt: junk })).toStrictEqual(event);
        const { context: _context, build: _build, ...bare } = event;
        expect(soundEvent({ ...bare, context: undefined, build: undefined })).toStrictEqual(bare);
      }),
    );
  });

  test('is refused or sound where any field is replaced by anything', () => {
    fc.assert(
      fc.property(anyEvent, fc.nat(), fc.anything(), (event, place, junk) => {
        const fields = Object.keys(event);
        const sound = soundEvent({ ...event, [fields[place % fields.length] as string]: junk });
        // what is given back is judged alike when it comes again
        if (sound) expect(soundEvent({ ...sound })).toStrictEqual(sound);
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
        if (reading.is === 'event') expect(soundEvent({ ...reading.event })).toEqual(reading.event);
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
