import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarEntry } from '#layouts/book/calendar-entry.ts';

const now = new Date('2026-11-30T16:05:09.123Z');

test('an entry is a whole day, with its title and all its lines', () => {
  const file = calendarEntry(
    { day: '2026-12-31', title: 'On Monday; or not, then', lines: ['– Say how often.', 'back\\slash'] },
    now,
  );
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Common Knowledge//Book//EN',
    'BEGIN:VEVENT',
    'UID:monday-2026-12-31@common-knowledge',
    'DTSTAMP:20261130T160509Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:On Monday\\; or not\\, then',
    'DESCRIPTION:– Say how often.\\nback\\\\slash',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line is longer than 75 bytes, in any script, and unfolded it says what was to be said', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 4 }), (lines) => {
      const file = calendarEntry({ day: '2026-12-07', title: 'On Monday', lines }, now);
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const whole = file.replaceAll('\r\n ', '');
      const [, said = ''] = /\r\nDESCRIPTION:(.*)\r\nTRANSP/.exec(whole) ?? [];
      const read = said.replace(/\\([\\;,n])/g, (_all, one: string) => (one === 'n' ? '\n' : one));
      expect(read).toBe(lines.join('\n').replaceAll('\r\n', '\n'));
    }),
  );
});
