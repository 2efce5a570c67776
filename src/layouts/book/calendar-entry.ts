/** What is to stand in a calendar: on which day, as `2026-12-07`, in a line, and in more lines. */
export interface Entry {
  readonly day: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line in pieces of 75 bytes at most, as iCalendar wants it: each but the first begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (encoder.encode(piece + character).length > 75) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n');
}

/** An entry for a whole day as an iCalendar file (RFC 5545), made at the time `now`; the same day’s entry replaces what was saved of it before. */
export function calendarEntry({ day, title, lines }: Entry, now: Date): string {
  const compact = (iso: string) => iso.replaceAll('-', '');
  const after = new Date(`${day}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Common Knowledge//Book//EN',
    'BEGIN:VEVENT',
    `UID:monday-${day}@common-knowledge`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(after.toISOString().slice(0, 10))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${lines.map(escaped).join('\\n')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
