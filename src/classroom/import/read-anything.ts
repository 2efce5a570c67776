import PostalMime from 'postal-mime';
import { type Breath, breathing } from '../breath.ts';
import { decodeText, lettersOf, pairsOf } from './decode-text.ts';
import { isProgressFile } from './is-progress-file.ts';
import { type Limits, usualLimits } from './limits.ts';
import { mailsIn } from './mails-in.ts';
import { pictureSize } from './picture-size.ts';
import { readingsOfText } from './readings-of-text.ts';
import type { Came, Find, Found, FoundEnvelope, Lost, Outcome, Recognise, Refusal, Source } from './source.ts';
import { textOfMarkup } from './text-of-markup.ts';
import { type Budget, isZip, unpack, zipEntries } from './zip-entries.ts';

/** How an import is followed, stopped, and taught other sorts of files. */
export interface ImportWatch {
  readonly signal?: AbortSignal;
  /** called with how many files were looked at, and how many are known of: an archive that is opened adds its own */
  readonly onProgress?: (done: number, of: number) => void;
  /** knows what else a file may be, before receipts are looked for in it */
  readonly recognise?: Recognise;
  /** what the codes in a picture say, a line each: without it, pictures are looked through like other files */
  readonly readPicture?: (bytes: Uint8Array) => Promise<string>;
  readonly limits?: Limits;
}

/** What came of an import: each envelope once, what every file came to, and how many copies of known envelopes there were. */
export interface Reading {
  readonly envelopes: readonly FoundEnvelope[];
  readonly outcomes: readonly Outcome[];
  readonly copies: number;
  /** whether it was stopped before its end */
  readonly stopped: boolean;
}

/** What one file, as a person sees it, was found to hold. */
interface Leaf {
  readonly path: string;
  /** numbers of receipts by the text of their envelopes */
  readonly envelopes: ReadonlyMap<string, string>;
  readonly lost: readonly (Found & { readonly kind: Lost })[];
  /** what it is where it holds none */
  readonly other: Exclude<Came, { is: 'receipts' }>;
}

/** What an import carries through all its files. */
interface Work {
  readonly find: Find;
  readonly recognise: Recognise;
  readonly readPicture: ImportWatch['readPicture'];
  readonly limits: Limits;
  readonly budget: Budget;
  readonly breath: Breath;
  readonly isStopped: () => boolean;
  /** so many more files are known of */
  readonly expect: (count: number) => void;
  readonly done: () => void;
}

type Other = Leaf['other'];

const leaf = (path: string, other: Other): Leaf => ({ path, envelopes: new Map(), lost: [], other });
const refused = (path: string, reason: Refusal): Leaf => leaf(path, { is: 'refused', reason });

/**
 * Looks for receipts in anything: files, archives at any depth, mails and mailboxes, documents, spreadsheets, pages and texts in the
 * usual encodings, told by what is in them and never by their names. Never rejects: what cannot be read says why.
 */
export async function readAnything(
  sources: readonly Source[],
  find: Find,
  { signal, onProgress, recognise, readPicture, limits = usualLimits }: ImportWatch = {},
): Promise<Reading> {
  let [done, of] = [0, sources.length];
  const work: Work = {
    find,
    recognise: (text) => recognise?.(text) ?? (isProgressFile(text) ? 'progress' : undefined),
    readPicture,
    limits,
    budget: { bytes: limits.all, entries: limits.entries },
    breath: breathing(),
    isStopped: () => signal?.aborted ?? false,
    expect: (count) => {
      of += count;
      onProgress?.(done, of);
    },
    done: () => onProgress?.(++done, of),
  };
  const envelopes = new Map<string, FoundEnvelope>();
  const outcomes: Outcome[] = [];
  let copies = 0;
  for (const { name, bytes } of sources) {
    if (work.isStopped()) break;
    for (const held of await lookIntoSource(name, bytes, work)) {
      outcomes.push({ path: held.path, came: cameOf(held) });
      for (const [text, number] of held.envelopes) {
        if (envelopes.has(text)) copies++;
        else envelopes.set(text, { text, number, path: held.path });
      }
    }
    work.done();
    await work.breath();
  }
  return { envelopes: [...envelopes.values()], outcomes, copies, stopped: work.isStopped() };
}

function cameOf({ envelopes, lost, other }: Leaf): Came {
  // what is there as a whole too is not lost
  const whole = new Set(envelopes.values());
  const missed = lost.filter(({ number }) => number === undefined || !whole.has(number));
  if (envelopes.size + missed.length === 0) return other;
  const count = (kind: Lost) => missed.filter((each) => each.kind === kind).length;
  return {
    is: 'receipts',
    envelopes: envelopes.size,
    cut: count('cut'),
    damaged: count('damaged'),
    newer: count('newer'),
  };
}

async function lookIntoSource(name: string, bytes: Source['bytes'], work: Work): Promise<readonly Leaf[]> {
  try {
    return await lookInto(typeof bytes === 'function' ? await bytes() : bytes, name, 0, work);
  } catch {
    // the file is gone, or something in it was too much for a reader of its sort
    return [refused(name, 'unreadable')];
  }
}

async function lookInto(bytes: Uint8Array, path: string, depth: number, work: Work): Promise<readonly Leaf[]> {
  if (bytes.length === 0) return [leaf(path, { is: 'empty' })];
  if (depth > work.limits.depth) return [refused(path, 'too-deep')];
  if (isZip(bytes)) return await lookIntoZip(bytes, path, depth, work);
  if (bytes.length > work.limits.file) return [refused(path, 'too-large')];
  const size = work.readPicture && pictureSize(bytes);
  if (size && size.width * size.height > work.limits.pixels) return [refused(path, 'too-dense')];
  if (size) return [await lookIntoPicture(bytes, path, work)];
  // a mail is told, and cut out of its mailbox, a letter a byte
  const letters = lettersOf(bytes);
  const mails = mailsIn(letters);
  const leaves: Leaf[] = [];
  for (const [place, [from, to]] of mails.entries()) {
    if (work.isStopped()) return leaves;
    const itsPath = mails.length > 1 ? `${path}/${place + 1}` : path;
    leaves.push(...(await lookIntoMail(bytes.subarray(from, to), itsPath, depth, work)));
    await work.breath();
  }
  return mails.length > 0 ? leaves : [lookIntoText(bytes, path, work)];
}

async function lookIntoZip(bytes: Uint8Array, path: string, depth: number, work: Work): Promise<readonly Leaf[]> {
  if (depth >= work.limits.depth) return [refused(path, 'too-deep')];
  const entries = zipEntries(bytes, work.budget.entries);
  if (entries === 'too-many') return [refused(path, 'too-many')];
  if (!entries) return [refused(path, 'broken')];
  if (entries.length === 0) return [leaf(path, { is: 'empty' })];
  work.budget.entries -= entries.length;
  work.expect(entries.length);
  const leaves: Leaf[] = [];
  for (const entry of entries) {
    if (work.isStopped()) break;
    const itsPath = `${path}/${entry.name}`;
    const unpacked = entry.ok ? await unpack(entry, work.limits, work.budget, work.breath) : entry.reason;
    if (typeof unpacked === 'string') leaves.push(refused(itsPath, unpacked));
    else leaves.push(...(await lookIntoEntry(unpacked, itsPath, depth, work)));
    work.done();
    await work.breath();
  }
  return isDocument(entries.map(({ name }) => name)) ? [together(path, leaves)] : leaves;
}

async function lookIntoEntry(bytes: Uint8Array, path: string, depth: number, work: Work): Promise<readonly Leaf[]> {
  try {
    return await lookInto(bytes, path, depth + 1, work);
  } catch {
    return [refused(path, 'unreadable')];
  }
}

/** Documents, spreadsheets and slides are archives with a list of their parts. */
const isDocument = (names: readonly string[]): boolean =>
  names.includes('[Content_Types].xml') || (names[0] === 'mimetype' && names.includes('content.xml'));

/** Mails within mails are looked into like other files, no deeper than those. */
const asFiles = { forceRfc822Attachments: true } as const;

async function lookIntoMail(bytes: Uint8Array, path: string, depth: number, work: Work): Promise<readonly Leaf[]> {
  try {
    const { text, html, attachments } = await PostalMime.parse(bytes, asFiles);
    const parts: Leaf[] = [inReadings(path, [text ?? '', textOfMarkup(html ?? ''), html ?? ''], work)];
    for (const { content } of attachments) {
      if (typeof content === 'string') continue;
      parts.push(...(await lookIntoEntry(new Uint8Array(content), path, depth, work)));
    }
    const isRefused = ({ other }: Leaf) => other.is === 'refused';
    const whole = together(
      path,
      parts.filter((part) => !isRefused(part)),
    );
    const others = parts.filter(isRefused);
    return cameOf(whole).is === 'none' && others.length > 0 ? others : [whole, ...others];
  } catch {
    // a mail in form alone is still a text
    return [lookIntoText(bytes, path, work)];
  }
}

/** What a person sees as one file: what its parts hold, or the first of them that is anything but nothing. */
function together(path: string, parts: readonly Leaf[]): Leaf {
  const others = parts.map(({ other }) => other).filter(({ is }) => is !== 'none' && is !== 'empty');
  return {
    path,
    envelopes: new Map(parts.flatMap(({ envelopes }) => [...envelopes])),
    lost: parts.flatMap(({ lost }) => lost),
    other: others[0] ?? { is: 'none' },
  };
}

async function lookIntoPicture(bytes: Uint8Array, path: string, work: Work): Promise<Leaf> {
  const seen = inReadings(path, [(await work.readPicture?.(bytes)) ?? ''], work);
  if (seen.envelopes.size + seen.lost.length > 0) return seen;
  // a picture may have words put into its file
  const hidden = lookIntoText(bytes, path, work);
  return hidden.other.is === 'none' ? { ...hidden, other: { is: 'picture' } } : hidden;
}

function lookIntoText(bytes: Uint8Array, path: string, work: Work): Leaf {
  const { text } = decodeText(bytes);
  const known = work.recognise(text);
  if (known) return leaf(path, known === 'gradebook' ? { is: known, text } : { is: known });
  // older mails and documents of an office keep their words in one of two ways, among signs that are none
  const readings = text.includes('\0') ? [text, pairsOf(bytes)] : readingsOfText(text);
  return inReadings(path, readings, work);
}

/**
 * What a text holds in any of the ways in which it may be meant, the likeliest first: a receipt that was found in one of them is not
 * looked for in the others, where signs of the writing may stand in it. What is lost counts in the best of them.
 */
function inReadings(path: string, readings: readonly string[], { find }: Work): Leaf {
  const envelopes = new Map<string, string>();
  let best: readonly Found[] = [];
  const whole = (found: readonly Found[]) => found.filter(({ kind }) => kind === 'envelope').length;
  for (const reading of readings) {
    const found = find(reading);
    const before = new Set(envelopes.values());
    for (const each of found)
      if (each.kind === 'envelope' && !before.has(each.number)) envelopes.set(each.text, each.number);
    if (best.length === 0 || whole(found) > whole(best)) best = found;
  }
  return { path, envelopes, lost: best.filter((each) => each.kind !== 'envelope'), other: { is: 'none' } };
}
