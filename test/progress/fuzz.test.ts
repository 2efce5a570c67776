import { describe, expect, test } from 'vitest';
import { mulberry32 } from '#model/random/mulberry32.ts';
import type { ProgressEvent } from '#progress/event.ts';
import { fileParts } from '#progress/file.ts';
import { foldProgress } from '#progress/fold.ts';
import { type LedgerEntry, ledgerEntries } from '#progress/ledger.ts';
import { isUnderstood, readRecord } from '#progress/read-record.ts';
import { readFragment } from '#ui/url-state.ts';
import * as crowdRead from '#widgets/crowd/read.ts';
import * as leversRead from '#widgets/levers/read.ts';
import * as matrixRead from '#widgets/payoff-matrix/read.ts';
import * as plugsRead from '#widgets/plugs/read.ts';
import { allRounds } from '#widgets/rivals/plan.ts';
import * as rivalsRead from '#widgets/rivals/read.ts';
import { mutations } from '../support/endurance.ts';
import { mutate } from '../support/mutate.ts';
import { readLines } from './read-lines.ts';

const rounds = mutations;
const common = (index: number) => ({ id: `abcdefgh${index}`, at: 1_700_000_000_000 + index, n: index, v: 4 as const });
const events: ProgressEvent[] = [
  { ...common(1), type: 'reached', chapter: 'payoffs', section: 'two-comparisons' },
  { ...common(2), type: 'guessed', figure: 'payoffs/matrix', answer: 'DD' },
  { ...common(3), type: 'turned', chapter: 'payoffs', item: 'payoffs/words' },
  { ...common(4), type: 'marked', item: 'payoffs/words', rev: 1, seed: 3, response: '2' },
  { ...common(5), type: 'answered', item: 'payoffs/words', rev: 1, seed: 3, response: '2', score: 0 },
  { ...common(6), type: 'cleared', item: 'payoffs/words' },
  { ...common(7), type: 'recalled', item: 'payoffs/recall-nash', rev: 1, knew: false, context: 'review', build: 'b1' },
  { ...common(8), type: 'began', test: 'part-1', seed: 7, items: ['payoffs/words', 'payoffs/switch'], limit: 1080 },
  { ...common(9), type: 'finished', sitting: 'abcdefgh8' },
  { ...common(11), type: 'assigned', assignment: 'k3x8f2ab', link: '1aZ_-9', seed: 7 },
  { ...common(12), type: 'handed', assignment: 'k3x8f2ab', receipt: 'K7-4MX' },
  { ...common(13), type: 'tried', figure: 'oversight/fine' },
  { ...common(14), type: 'shown', figure: 'oversight/promise' },
  { ...common(15), type: 'chose', entry: 'visit-plan', option: 'twenty' },
  { ...common(16), type: 'doubted', claim: 'fine', drawer: 'experiment' },
  { ...common(17), type: 'planned', steps: ['say-how-often', 'one-number'], day: '2026-12-07' },
  { ...common(18), type: 'played', game: 'worried-1', link: 't:worried,seed:1,p:c.d.ik,g:034' },
  { ...common(10), type: 'preferred', setting: 'confidence', value: 'percent' },
];

const name = (value: unknown) =>
  typeof value === 'string' && value.length <= 120 && value.split('/').every((part) => /^[a-z0-9]/i.test(part));
const plain = (value: unknown) =>
  typeof value === 'string' && value.length > 0 && value.length <= 120 && !/["'<>\\\p{C}]/u.test(value);
const natural = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const fields: Readonly<Record<string, (record: Record<string, unknown>) => boolean>> = {
  reached: ({ chapter, section }) => name(chapter) && name(section),
  guessed: ({ figure, answer }) => name(figure) && String(figure).includes('/') && plain(answer),
  tried: ({ figure }) => name(figure) && String(figure).includes('/'),
  shown: ({ figure }) => name(figure) && String(figure).includes('/'),
  chose: ({ entry, option }) => ledgerEntries.includes(entry as LedgerEntry) && name(option),
  doubted: ({ claim, drawer }) => name(claim) && name(drawer),
  planned: ({ steps, day }) =>
    Array.isArray(steps) &&
    steps.length <= 3 &&
    steps.every(name) &&
    (day === undefined || /^\d{4}-\d\d-\d\d$/.test(String(day))),
  played: ({ game, link }) => name(game) && plain(link),
  turned: ({ chapter, item }) => name(chapter) && name(item),
  marked: ({ item, rev, response }) => name(item) && natural(rev) && typeof response === 'string',
  answered: ({ item, rev, response, score }) =>
    name(item) && natural(rev) && typeof response === 'string' && (score as number) >= 0 && (score as number) <= 1,
  cleared: ({ item }) => name(item),
  recalled: ({ item, rev, knew }) => name(item) && natural(rev) && typeof knew === 'boolean',
  began: ({ test, seed, items }) => name(test) && natural(seed) && Array.isArray(items) && items.every(name),
  finished: ({ sitting }) => name(sitting),
  assigned: ({ assignment, link, seed }) => name(assignment) && /^[\w.-]{1,8000}$/.test(String(link)) && natural(seed),
  handed: ({ assignment, receipt }) => name(assignment) && name(receipt),
  preferred: ({ setting, value }) => name(setting) && plain(value),
};

/** Whether a record is what the log may hold, checked without the schema. */
function isSound(record: Record<string, unknown>): boolean {
  const { id, at, n, v, type, context, build } = record;
  return (
    typeof id === 'string' &&
    /^[0-9a-z]{8,40}$/.test(id) &&
    Number.isFinite(at) &&
    (at as number) >= 0 &&
    v === 4 &&
    natural(n) &&
    [context, build].every((each) => each === undefined || name(each)) &&
    (fields[type as string]?.(record) ?? false)
  );
}

describe(`${rounds.toLocaleString('en')} wounded texts of each sort let no exception out and no wrong record in`, () => {
  test('progress files', () => {
    const random = mulberry32(1);
    const whole = [...fileParts(events, new Date(0))].join('');
    let read = 0;
    for (let round = 0; round < rounds; round++) {
      const reading = readLines(mutate(whole, random));
      if (!reading.ok) continue;
      read++;
      for (const event of reading.records.filter(isUnderstood)) {
        if (!isSound(event as unknown as Record<string, unknown>)) expect(event).toBe('sound');
      }
      foldProgress(reading.records.filter(isUnderstood));
    }
    expect(read).toBeGreaterThan(rounds / 1000);
  });

  test('stored records', () => {
    const random = mulberry32(2);
    let read = 0;
    for (let round = 0; round < rounds; round++) {
      let record: unknown;
      try {
        record = JSON.parse(mutate(JSON.stringify(events[round % events.length]), random));
      } catch {
        continue;
      }
      const reading = readRecord(record);
      if (reading.is !== 'event') continue;
      read++;
      if (!isSound(reading.event as unknown as Record<string, unknown>)) expect(reading.event).toBe('sound');
    }
    expect(read).toBeGreaterThan(rounds / 1000);
  });

  test('addresses', () => {
    const random = mulberry32(3);
    const whole =
      '#matrix=R:3,S:0,T:5,P:1,guess:DD&levers=base:stag-hunt,p:30,fine:1.5&rivals=seed:4,m:CDCDC,guess:close' +
      '&crowd=game:volunteer,n:10,b:2.5,guess:rarer&plugs=s:one,n:92,g:5.8,k:0,f:0';
    let read = 0;
    for (let round = 0; round < rounds; round++) {
      const states = readFragment(mutate(whole, random));
      const attempt = <State>(id: string, parse: (text: string) => State, sound: (state: State) => boolean) => {
        let state: State;
        try {
          state = parse(states.get(id) ?? '');
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          return;
        }
        read++;
        if (!sound(state)) expect(state).toBe('sound');
      };
      attempt('matrix', matrixRead.parse, ({ row }) => Object.values(row).every((each) => each >= -5 && each <= 10));
      attempt('levers', leversRead.parse, ({ percent, pulls }) =>
        [percent / 20, ...Object.values(pulls)].every((each) => each >= 0 && each <= 5),
      );
      attempt(
        'crowd',
        crowdRead.parse,
        ({ labs, worth }) => natural(labs) && labs >= 1 && labs <= 12 && worth >= 1.5 && worth <= 5,
      );
      attempt('plugs', plugsRead.parse, ({ users, gain }) => natural(users) && users <= 100 && gain >= 0 && gain <= 8);
      attempt('rivals', rivalsRead.parse, ({ seed, moves }) => natural(seed) && moves.length <= allRounds);
    }
    expect(read).toBeGreaterThan(rounds / 1000);
  });
});
