import { type ClassAnalysis, classAnalysisSteps } from '#classroom/analysis/class-analysis.ts';
import { type Learner, learnersSteps, whoSays } from '#classroom/analysis/learner.ts';
import { sentenceOf } from '#classroom/analysis/sentence.ts';
import type { Counted } from '#classroom/analysis/tables/by-learner.ts';
import { toEnd } from '#classroom/analysis/to-end.ts';
import { questionInWords } from '#classroom/analysis/words/question-in-words.ts';
import type { Voice } from '#classroom/analysis/words/voice.ts';
import { askedQuestions } from '#classroom/asked-questions.ts';
import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { type ImportFact, importFacts, type Opened } from '#classroom/import/import-facts.ts';
import { inPieces } from '#classroom/import/in-pieces.ts';
import { contradicted } from '#classroom/keys/contradicted.ts';
import type { KeyStore } from '#classroom/keys/key-store.ts';
import { newPair, privateJwk } from '#classroom/keys/pair.ts';
import type { StoredKey } from '#classroom/keys/stored-key.ts';
import { storedKeyOf, yourLinkOf } from '#classroom/keys/stored-key-of.ts';
import { thumbprintOf } from '#classroom/keys/thumbprint.ts';
import { readLink } from '#classroom/link/read-link.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { readYourLink, writeYourLink } from '#classroom/link/your-link.ts';
import { type PaperForm, paperForm } from '#classroom/paper/paper-form.ts';
import { paperReceipt } from '#classroom/paper/paper-receipt.ts';
import { writeEnvelope } from '#classroom/receipt/envelope.ts';
import { markOf } from '#classroom/receipt/mark-of.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import type { Head } from '#classroom/receipt/packed-head.ts';
import { headIn, unpackReceipt } from '#classroom/receipt/unpack-receipt.ts';
import type { Receipt } from '#classroom/receipt.ts';
import { type MarkedReceipt, regrade } from '#classroom/regrade.ts';
import { type Decided, matchPeople } from '#classroom/roster/match-people.ts';
import { type Person, type Roster, type RosterReading, readRoster } from '#classroom/roster/read-roster.ts';
import type { ClassKey } from '#classroom/seal/open-envelope.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { turn } from '#classroom/turn.ts';
import { formatNumber } from '#i18n/number.ts';
import { inSlices } from '#model/long-run/in-slices.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { Measures } from '#quiz/measures.ts';
import { isAsked } from '#quiz/present.ts';
import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import { sharedSeed } from '../do/shared-seed.ts';
import { classListAmong } from './class-list-among.ts';
import type { Demo } from './demo/demo.ts';
import type { GradebookData } from './gradebook-data.ts';
import type { Books } from './load-books.ts';
import { readSaved, type SavedGradebook, writeSaved } from './saved-gradebook.ts';
import type { Dropped, OpenedEnvelope, ReadAll } from './worker.ts';

/** What a gradebook works with. */
export interface Around {
  readonly locale: string;
  readonly voice: Voice;
  readonly codes: ItemCodes;
  readonly keys: KeyStore;
  /** the ready-made assignments, as classes’ links */
  readonly presets: readonly string[];
  /** the chapters that there are, by slug */
  readonly chapters: readonly string[];
  /** what these chapters ask, with everything that marking these questions of theirs needs */
  readonly loadBooks: (slugs: readonly string[], asked: ReadonlySet<string>) => Promise<Books>;
  readonly read: (
    dropped: readonly Dropped[],
    keys: readonly ClassKey[],
    watch: { readonly signal: AbortSignal; readonly onProgress: (done: number, of: number) => void },
  ) => Promise<ReadAll>;
  readonly measuresOf: (question: ReaderQuestion, response: string) => Promise<Measures | undefined>;
}

/** The class that is open. */
interface OpenClass {
  readonly assignment: Assignment;
  /** its key, where this browser knows it */
  readonly key: StoredKey | undefined;
  readonly isDemo: boolean;
}

/** A receipt that was read, with what tells it from every other and its bytes to be saved. */
interface Held {
  readonly mark: string;
  readonly bytes: Uint8Array;
  readonly marked: MarkedReceipt;
}

/** What follows from what is held. */
interface Analysed extends ClassAnalysis, Pick<GradebookData, 'marked' | 'questions' | 'sentences' | 'reworded'> {}

/** What it follows from. */
interface Given {
  readonly open: OpenClass;
  readonly books: Books;
  readonly held: readonly Held[];
  readonly roster: unknown;
  readonly decided: Decided;
}

/** What was typed in from a form. */
export interface TypedRow {
  readonly name: string;
  /** to the questions of the form, in their order; undefined where nothing was answered */
  readonly responses: readonly (string | undefined)[];
  /** a receipt’s, by which it is known from then on */
  readonly number: string;
}

/** How far an import is. */
export type Progress =
  | { readonly doing: 'reading'; readonly done: number; readonly of: number }
  | { readonly doing: 'marking' | 'analysing'; readonly share: number };

/** What an import came to. */
export interface Imported {
  readonly facts: readonly ImportFact[];
  /** whether some are sealed with a key that is not here */
  readonly isLocked: boolean;
}

/** What opening a teacher’s own link came to. */
export type LinkOpened =
  | { readonly ok: true; readonly isKept: boolean }
  /** without a problem: something would have been lost, and was not to be */
  | { readonly ok: false; readonly problem?: 'cut' | 'newer' | 'damaged' | 'refused' };

const chapterOf = (item: string) => item.slice(0, item.indexOf('/'));
/** What was asked in all of these, each once. */
function itemsOf(heads: readonly Pick<Head, 'asked'>[]): ReadonlySet<string> {
  const items = new Set<string>();
  for (const { asked } of heads) for (const { item } of asked) items.add(item);
  return items;
}
/** How often an import says how far it is, in milliseconds. */
const often = 100;
const noKeys: readonly StoredKey[] = [];
const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** The gradebook of a page: which class is open, what came back from it, and everything that follows from these. */
export function openGradebook(around: Around) {
  const { locale, voice, codes } = around;
  let open = $state.raw<OpenClass>();
  let books = $state.raw<Books>();
  let held = $state.raw<readonly Held[]>([]);
  let roster = $state.raw<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly roster: Roster }>();
  let decided = $state.raw<Decided>(new Map());
  /** the numbers of what was typed in from forms */
  let fromPaper = $state.raw<ReadonlySet<string>>(new Set());
  let known = $state.raw(noKeys);
  let names = $state(true);
  let counted = $state<Counted>('first');
  let progress = $state.raw<Progress>();
  let isSaved = $state(true);
  /** keys that the browser would not keep: they are here as long as the page is open */
  let unkept = $state.raw(noKeys);
  let told = 0;
  let running: AbortController | undefined;
  /** how many classes were left: what was begun for one of them comes to nothing */
  let left = 0;
  /** the class that an import has opened, which goes again with it where it is called off */
  let brought: OpenClass | undefined;

  const marked = $derived(held.map((each) => each.marked));
  const questionOf = $derived(askedQuestions(books?.items ?? new Map(), (value) => formatNumber(locale, value)));
  const matching = $derived(
    roster &&
      matchPeople(
        held.map(({ mark, marked: { receipt } }) => ({ mark, number: receipt.number, name: receipt.name })),
        roster.roster.people,
        decided,
      ),
  );
  const personOf = $derived.by((): ReadonlyMap<Receipt, Person> => {
    const byMark = new Map(
      matching?.matched.flatMap(({ person, receipts }) => receipts.map(({ mark }) => [mark, person] as const)),
    );
    return new Map(
      held.flatMap(({ mark, marked: { receipt } }) => {
        const person = byMark.get(mark);
        return person ? [[receipt, person] as const] : [];
      }),
    );
  });
  function* learnersNow(): Generator<number, readonly Learner[], void> {
    const marks = new Map(held.map(({ mark, marked: { receipt } }) => [receipt, mark]));
    const whoOf = (receipt: Receipt) => {
      const person = personOf.get(receipt);
      // no name that is typed has a line break in it
      return person ? `\n${person.row}` : whoSays({ name: receipt.name, number: marks.get(receipt) ?? receipt.number });
    };
    return (yield* learnersSteps(marked, whoOf)).map((learner) => {
      const [person] = learner.handed.map(({ receipt }) => personOf.get(receipt));
      return person ? { ...learner, name: person.name } : learner;
    });
  }
  function* questionsNow(): Generator<number, readonly ReaderQuestion[], void> {
    const met = new Map<string, { readonly item: string; readonly rev: number; readonly seed: number }>();
    for (const { answers } of marked) {
      yield 0;
      for (const each of answers) if (!met.has(each.item)) met.set(each.item, each);
    }
    const items = open?.assignment.items ?? [];
    const known = new Set(items.map(({ item }) => item));
    // an earlier link may have asked what this one no longer does
    const others = [...met.values()].filter(({ item }) => !known.has(item));
    const asked = [...items.map(({ item, rev }) => met.get(item) ?? { item, rev, seed: 0 }), ...others];
    return asked.flatMap((each) => questionOf(each) ?? []);
  }
  /** The questions of which some answers are to another wording than today’s. */
  function* rewordedNow({ today }: Books): Generator<number, ReadonlySet<string>, void> {
    const reworded = new Set<string>();
    for (const { answers } of marked) {
      yield 0;
      for (const { item, rev } of answers) if (rev !== today.get(item)) reworded.add(item);
    }
    return reworded;
  }
  function* analysisSteps({ books }: Given): Generator<number, Analysed, void> {
    const { named, mistakes } = books;
    const passageOf = (id: string) => mistakes.get(id)?.passage;
    const learners = yield* learnersNow();
    const questions = yield* questionsNow();
    const reworded = yield* rewordedNow(books);
    const analysis = yield* classAnalysisSteps(learners, questions, { locale, mistakes: { named, passageOf } });
    const sentences = analysis.figures.map((each) => questionInWords(voice, sentenceOf(each)));
    return { ...analysis, marked, questions, sentences, reworded };
  }
  const given = $derived<Given | undefined>(open && books && { open, books, held, roster, decided });
  /** what was worked out last, and from what; where it is worked out in slices, it is shown until that is done */
  let last: { readonly given: Given; readonly analysed: Analysed } | undefined;
  let isAnalysing = $state(false);
  const analysed = $derived.by(() => {
    if (!given) return undefined;
    const { open, books, held, roster, decided } = given;
    const isOfClass = last?.given.open.assignment.id === open.assignment.id && last.given.open.isDemo === open.isDemo;
    if (isAnalysing) return isOfClass ? last?.analysed : undefined;
    const before = last?.given;
    const isDone =
      before?.open === open &&
      before.books === books &&
      before.held === held &&
      before.roster === roster &&
      before.decided === decided;
    if (!isDone) last = { given, analysed: toEnd(analysisSteps(given)) };
    return last?.analysed;
  });
  const data = $derived.by((): GradebookData | undefined => {
    if (!open || !books || !analysed) return undefined;
    const { assignment, isDemo } = open;
    const { mistakes, chapters } = books;
    // while it is open whose some are, nobody can say that all have handed in
    const isSettled = matching?.check.length === 0 || (matching?.missing.length ?? 0) > 0;
    const list =
      matching && roster && names && isSettled
        ? {
            listed: roster.roster.people.length,
            handedIn: matching.matched.length + matching.check.length,
            missing: matching.missing.map(({ name }) => name),
          }
        : undefined;
    const { word } = analysed.facts;
    const handedIn = list ? list.handedIn : analysed.work.learners.length;
    const facts = { ...analysed.facts, missing: { handedIn, list }, word: names ? word : undefined };
    return { ...analysed, assignment, questionOf, facts, mistakes, chapters, isDemo, names, counted, fromPaper };
  });
  const paper = $derived.by((): PaperForm | undefined => {
    if (!open || !books || open.isDemo) return undefined;
    const { assignment } = open;
    const { items, today } = books;
    const assigned = assignment.items.map(({ item, rev }) => items.get(`${item}@${rev}`)).filter(isAsked);
    const bank = [...items.values()].filter(({ id, rev }) => today.get(id) === rev);
    return paperForm(assigned, bank, sharedSeed(assignment.id), locale);
  });

  /** Says how far an import is, as often as one can read it: to lay the page out for each step takes longer than many of them. */
  function tell(next: Progress) {
    if (next.doing === progress?.doing && performance.now() - told < often) return;
    told = performance.now();
    progress = next;
  }

  /** Takes these as what is held, and works out in slices what follows; where that is called off, all is as before. */
  async function hold(next: readonly Held[], signal: AbortSignal) {
    const [before, from, wasSaved] = [held, left, isSaved];
    isAnalysing = true;
    held = next;
    if (!open?.isDemo) isSaved = false;
    try {
      if (!given) return;
      const now = given;
      const onProgress = (share: number) => tell({ doing: 'analysing', share });
      const analysed = await inSlices(analysisSteps(now), { signal, onProgress }, 12);
      last = { given: now, analysed };
      // to draw a large class takes long enough by itself
      await turn();
    } catch (error) {
      if (from === left) {
        // what was typed in meanwhile stays
        const [was, is] = [new Set(before), new Set(next)];
        held = [...before.filter((each) => !is.has(each)), ...held.filter((each) => was.has(each) || !is.has(each))];
        isSaved ||= wasSaved && held.length === before.length;
      }
      throw error;
    } finally {
      isAnalysing = false;
    }
  }

  function leave() {
    left++;
    running?.abort();
  }

  /** A check that the class is still the one that was open when this was called; throws as what is called off. */
  function staying(): () => boolean {
    const from = left;
    return () => {
      if (from !== left) throw new DOMException('Another class was opened.', 'AbortError');
      return true;
    };
  }

  async function lookForKeys() {
    const reading = await around.keys.all();
    known = [...unkept, ...(reading.ok ? reading.keys : noKeys)];
  }

  /** Keeps a key as long as the browser does, or else the page; says whether the browser took it. */
  async function keep(key: StoredKey): Promise<boolean> {
    const isKept = await around.keys.keep(key);
    const others = unkept.filter(({ thumbprint }) => thumbprint !== key.thumbprint);
    unkept = isKept ? others : [key, ...others];
    await lookForKeys();
    return isKept;
  }

  /** The keys that are here as what opens envelopes; that of the open class first. */
  async function classKeys(): Promise<readonly ClassKey[]> {
    const first = open?.key?.thumbprint;
    const inOrder = known.toSorted((x, y) => Number(y.thumbprint === first) - Number(x.thumbprint === first));
    const keys = await Promise.all(
      inOrder.map(async (stored) => {
        const link = yourLinkOf(stored, codes);
        const { privateKey } = stored;
        const key =
          link.ok && link.assignment.key ? await privateJwk({ publicKey: link.assignment.key, privateKey }) : undefined;
        return key ? [{ thumb: stored.thumbprint, key }] : [];
      }),
    );
    return keys.flat();
  }

  /** Opens a class, also for the items `more`: as the reader wants it, or for an import, which goes on only while `stay` lets it: false where this class is no longer wanted. */
  async function show(next: OpenClass, more: Iterable<string> = [], stay?: () => boolean) {
    const asked = new Set([...next.assignment.items.map(({ item }) => item), ...more]);
    const chapters = new Set([...next.assignment.read, ...[...asked].map(chapterOf)]);
    const slugs = around.chapters.filter((slug) => chapters.has(slug));
    const loaded = await around.loadBooks(slugs, asked);
    if (stay && !stay()) return;
    books = loaded;
    const isSame = open?.assignment.id === next.assignment.id && open.isDemo === next.isDemo;
    if (!isSame) {
      // what is still being read or marked belongs to the class that goes
      if (stay) brought = next;
      else if (open) leave();
      held = [];
      decided = new Map();
      fromPaper = new Set();
      roster = undefined;
      isSaved = true;
    }
    open = next;
  }

  /** The assignment that receipts are of, as far as it is known here: by its key, as a ready-made one, or by what they say themselves. */
  function assignmentOf(heads: readonly Head[], key: StoredKey | undefined): Assignment {
    const id = heads[0]?.assignment ?? '';
    const own = key && yourLinkOf(key, codes);
    if (own?.ok) return own.assignment;
    const ready = around.presets
      .map((link) => readLink(link, codes))
      .find((each) => each.ok && each.assignment.id === id);
    if (ready?.ok) return ready.assignment;
    const items = new Map(heads.flatMap(({ asked }) => asked.map(({ item, rev }) => [item, { item, rev }] as const)));
    return { ...assignmentDefaults, id: id || 'unnamed', items: [...items.values()] };
  }

  const keyFor = (id: string) => known.find((key) => key.assignment === id);
  /** The key that opens what is sealed for an assignment, where it is here. */
  async function keyTo({ key }: Assignment): Promise<StoredKey | undefined> {
    // a class’s link may be anybody’s, and its key no point on the curve
    const name = key && (await thumbprintOf(key).catch(() => undefined));
    return known.find(({ thumbprint }) => thumbprint === name);
  }

  /** Opens the class that most of these are of, where none is open. */
  async function openLikeliest(heads: readonly Head[], stay: () => boolean) {
    const counts = new Map<string, Head[]>();
    for (const head of heads) {
      const own = counts.get(head.assignment) ?? [];
      counts.set(head.assignment, own);
      own.push(head);
    }
    const [most] = [...counts.values()].toSorted((x, y) => y.length - x.length);
    const id = most?.[0]?.assignment;
    if (!most || id === undefined) return;
    const key = keyFor(id);
    // the reader may have opened one meanwhile, which then takes what is of it
    await show({ assignment: assignmentOf(most, key), key, isDemo: false }, itemsOf(most), () => stay() && !open);
  }

  /** Takes in what was opened; gives back what became of each. */
  async function takeIn(all: readonly OpenedEnvelope[], stay: () => boolean): Promise<readonly Opened[]> {
    stay();
    // what was read before somebody stopped is marked all the same, until they stop that too
    const { signal } = begun();
    const marking = (from: number) => (share: number) => tell({ doing: 'marking', share: (from + share) / 3 });
    const heads = await inPieces(all, ({ opening }) => (opening.ok ? headIn(opening.bytes, codes) : undefined), {
      signal,
      onProgress: marking(0),
    });
    const readable = heads.flatMap((each) => (each?.ok ? [each.head] : []));
    stay();
    if (!open) await openLikeliest(readable, stay);
    const id = open?.assignment.id;
    const isOf = (head: Head) => (head.assignment || 'unnamed') === id;
    const asked = itemsOf(readable.filter(isOf));
    if (open && [...asked].some((item) => !books?.chapters.has(chapterOf(item))))
      await show(
        open,
        new Set([...asked, ...itemsOf(marked.map(({ receipt }) => ({ asked: receipt.answers })))]),
        stay,
      );
    // a row that was corrected since is the one that counts
    const typed = new Set(
      held.flatMap(({ marked: { receipt } }) => (fromPaper.has(receipt.number) ? [receipt.number] : [])),
    );
    const names = new Map(held.map(({ mark, marked: { receipt } }) => [mark, receipt.name.trim()]));
    const taken = new Map<string, { readonly receipt: Receipt; readonly bytes: Uint8Array; readonly place: number }>();
    const takeOne = ({ opening }: OpenedEnvelope, place: number): Opened => {
      const head = heads[place];
      if (!opening.ok) return { is: opening.problem === 'otherKey' ? 'other-key' : 'damaged' };
      if (!head?.ok) return { is: head?.problem ?? 'damaged' };
      if (!isOf(head.head)) return { is: 'other-class', group: keyFor(head.head.assignment)?.group ?? '' };
      const reading = unpackReceipt(opening.bytes, codes, questionOf);
      if (!reading.ok) return { is: reading.problem };
      const { receipt } = reading;
      if (typed.has(receipt.number)) return { is: 'known' };
      const [mark, name] = [markOf(receipt), receipt.name.trim()];
      const before = names.get(mark);
      // one that came without a name may come again with it
      if (before !== undefined && (before !== '' || name === '')) return { is: 'known' };
      names.set(mark, name);
      taken.set(mark, { receipt, bytes: opening.bytes, place });
      return { is: 'read', name };
    };
    const first = await inPieces(all, takeOne, { signal, onProgress: marking(1) });
    stay();
    const read = new Set([...taken.values()].map(({ place }) => place));
    const outcomes = first.map(
      (each, place): Opened => (each.is === 'read' && !read.has(place) ? { is: 'known' } : each),
    );
    const receipts = [...taken.values()].map(({ receipt }) => receipt);
    const newly = await regrade(receipts, questionOf, around.measuresOf, { signal, onProgress: marking(2) });
    // it may have been stopped, or the class closed, in the last moment
    signal.throwIfAborted();
    stay();
    const next = [
      ...held.filter(({ mark }) => !taken.has(mark)),
      ...[...taken].flatMap(([mark, { bytes }], place) => {
        const marked = newly[place];
        return marked ? [{ mark, bytes, marked }] : [];
      }),
    ];
    if (newly.length > 0) await hold(next, signal);
    return outcomes;
  }

  function begun(): AbortController {
    running = new AbortController();
    return running;
  }

  const reading = (done: number, of: number) => tell({ doing: 'reading', done, of });

  /** Opens a saved gradebook where it is of the class that is open, or nothing would be lost; gives back what is in it, and how to undo the rest. */
  async function restore(saved: SavedGradebook, stay: () => boolean) {
    const inside: Dropped = { name: '', file: new Blob([saved.envelopes.join('\n')]) };
    const read = readLink(saved.link, codes);
    if (!read.ok) return { inside: [], undo: () => {} };
    const { assignment } = read;
    if (open && held.length > 0 && open.assignment.id !== assignment.id) return { inside: [inside], undo: () => {} };
    if (open?.assignment.id !== assignment.id)
      await show({ assignment, key: keyFor(assignment.id), isDemo: false }, [], stay);
    const before = { roster, decided, fromPaper };
    // the list that is open stays; what was decided about another says nothing of it
    const isOther = roster && saved.roster && roster.bytes.join() !== saved.roster.join();
    if (saved.roster && !roster) useRoster(saved.roster);
    if (!isOther) decided = new Map([...saved.decided, ...before.decided]);
    fromPaper = new Set([...fromPaper, ...saved.fromPaper]);
    const after = { roster, decided, fromPaper };
    const undo = () => {
      if (roster === after.roster) roster = before.roster;
      if (decided === after.decided) decided = before.decided;
      if (fromPaper === after.fromPaper) fromPaper = before.fromPaper;
    };
    return { inside: [inside], undo };
  }

  function useRoster(bytes: Uint8Array<ArrayBuffer>): RosterReading {
    const reading = readRoster(bytes);
    if (reading.ok) {
      roster = { bytes, roster: reading.roster };
      decided = new Map();
      if (held.length > 0 && !open?.isDemo) isSaved = false;
    }
    return reading;
  }

  function close() {
    leave();
    open = undefined;
    books = undefined;
    held = [];
    roster = undefined;
    decided = new Map();
    fromPaper = new Set();
    isSaved = true;
  }

  /** Takes in what was typed from a form, in the place of what has the same number. */
  async function takePaper({ name, responses, number }: TypedRow): Promise<void> {
    const form = paper;
    const into = open;
    if (!form || !into) return;
    const questions = form.questions.map(({ question }) => question);
    const assignment = into.assignment.id;
    // what is corrected came when it came
    const before = held.find((each) => each.marked.receipt.number === number);
    const now = before ? before.marked.receipt.at * 60_000 : Date.now();
    const receipt = paperReceipt({ number, assignment, name, questions, responses, now });
    const bytes = packReceipt(receipt, codes, questionOf);
    const newly = await regrade([receipt], questionOf, around.measuresOf);
    // another class may have been opened meanwhile
    if (open?.assignment.id !== assignment) return;
    const others = held.filter((each) => each.marked.receipt.number !== number);
    const mark = markOf(receipt);
    const whose = before && decided.get(before.mark);
    // whose it is has been decided, whatever is corrected in it
    if (before && whose !== undefined)
      decided = new Map([...[...decided].filter(([each]) => each !== before.mark), [mark, whose]]);
    held = [...others, ...newly.map((each) => ({ mark, marked: each, bytes }))];
    fromPaper = new Set([...fromPaper, number]);
    isSaved = false;
  }

  function removePaper(number: string) {
    held = held.filter((each) => each.marked.receipt.number !== number);
    fromPaper = new Set([...fromPaper].filter((each) => each !== number));
    isSaved = held.length === 0;
  }

  async function add(dropped: readonly Dropped[]): Promise<Imported> {
    // what was invented is mixed with nothing
    if (open?.isDemo) close();
    const { signal } = begun();
    const stay = staying();
    const before = marked.map(({ receipt }) => receipt.name);
    const was = { open, books };
    let undo = () => {};
    progress = { doing: 'reading', done: 0, of: dropped.length };
    try {
      const keys = await classKeys();
      const all = await around.read(dropped, keys, { signal, onProgress: reading });
      stay();
      const files = all.outcomes.flatMap(({ came }) => (came.is === 'gradebook' ? [readSaved(came.text, codes)] : []));
      const inside: Dropped[] = [];
      for (const file of files) {
        if (!file) continue;
        const restored = await restore(file, stay);
        inside.push(...restored.inside);
        const earlier = undo;
        undo = () => {
          restored.undo();
          earlier();
        };
      }
      if (inside.length > 0) signal.throwIfAborted();
      const more = inside.length > 0 ? await around.read(inside, [], { signal, onProgress: reading }) : undefined;
      // half a saved gradebook is none
      if (more) signal.throwIfAborted();
      const broken = files.filter((file) => !file).map((): Opened => ({ is: 'damaged' }));
      const opened = [...(await takeIn([...all.opened, ...(more?.opened ?? [])], stay)), ...broken];
      const list = await classListAmong(dropped, all.outcomes);
      stay();
      const isTaken = open !== undefined && roster === undefined;
      if (list && isTaken) useRoster(list.bytes);
      return {
        facts: importFacts(all, opened, before, list && open && { ...list, isTaken }),
        isLocked: opened.some(({ is }) => is === 'other-key'),
      };
    } catch (error) {
      if (!isAbort(error)) throw error;
      if (open && open === brought && held.length === 0) ({ open, books } = was);
      undo();
      return { facts: importFacts({ outcomes: [], copies: 0, stopped: true }, [], before), isLocked: false };
    } finally {
      brought = undefined;
      progress = undefined;
    }
  }

  async function openLink(text: string, mayGo: () => boolean, mayAdd: (group: string) => boolean): Promise<LinkOpened> {
    const link = readYourLink(text, codes);
    if (!link.ok) return link;
    const key = await storedKeyOf(link, codes, { made: Date.now(), kept: true });
    if (!key) return { ok: false, problem: 'damaged' };
    await lookForKeys();
    const other = contradicted(key, known);
    if (other && !mayAdd(other.group)) return { ok: false, problem: 'refused' };
    if (open && open.assignment.id !== link.assignment.id && !mayGo()) return { ok: false };
    const isKept = await keep(key);
    await show({ assignment: link.assignment, key, isDemo: false });
    return { ok: true, isKept };
  }

  return {
    get open() {
      return open;
    },
    get known() {
      return known;
    },
    get data() {
      return data;
    },
    get books() {
      return books;
    },
    get marked() {
      return marked;
    },
    get matching() {
      return matching;
    },
    get personOf() {
      return personOf;
    },
    get roster() {
      return roster?.roster;
    },
    /** the form of the open class; undefined where none is open, or it is invented */
    get paper() {
      return paper;
    },
    get fromPaper() {
      return fromPaper;
    },
    get decided() {
      return decided;
    },
    get progress() {
      return progress;
    },
    get isSaved() {
      return isSaved;
    },
    get names() {
      return names;
    },
    set names(on: boolean) {
      names = on;
    },
    get counted() {
      return counted;
    },
    set counted(which: Counted) {
      counted = which;
    },
    /** whether the browser keeps the key to the class that is open, where there is one */
    get isKeyKept() {
      return !unkept.some(({ thumbprint }) => thumbprint === open?.key?.thumbprint);
    },
    keysLast: around.keys.lasts,
    /** the fragment of the teacher’s own link to the class that is open, where its key is here */
    get yourLink() {
      const link = open?.key && yourLinkOf(open.key, codes);
      return link?.ok ? writeYourLink(link, codes) : undefined;
    },
    /** Notes that the teacher has kept that link. */
    async linkKept() {
      const { key } = open ?? {};
      if (!open || !key) return;
      open = { ...open, key: { ...key, kept: true } };
      if (await around.keys.linkKept(key.thumbprint)) await lookForKeys();
    },
    lookForKeys,
    /** Looks for receipts and saved gradebooks in all of it. Rejects where that cannot be done at all; what was there before stays. */
    add,
    stop: () => running?.abort(),
    /**
     * Opens a teacher’s own link, the fragment of it, and keeps its key; `mayGo` is asked before another class is closed for it, `mayAdd`
     * before its key stands beside another for the same class.
     */
    openLink,
    /** Opens what a class’s link assigns, with its key where that is here; `mayGo` as above. */
    async openClassLink(text: string, mayGo: () => boolean): Promise<LinkOpened> {
      const link = readLink(text, codes);
      if (!link.ok) return link;
      const { assignment } = link;
      // a link for paper names no key: the class that is open keeps its own
      if (open && !open.isDemo && open.assignment.id === assignment.id && !assignment.key)
        return { ok: true, isKept: true };
      if (open && open.assignment.id !== assignment.id && !mayGo()) return { ok: false };
      await show({ assignment, key: await keyTo(assignment), isDemo: false });
      return { ok: true, isKept: true };
    },
    /** Opens a class whose key is here. */
    async openClass(key: StoredKey) {
      const link = yourLinkOf(key, codes);
      if (link.ok) await show({ assignment: link.assignment, key, isDemo: false });
    },
    /** Opens the invented class. */
    async openDemo({ link, envelopes, list }: Demo) {
      const read = readLink(link, codes);
      if (!read.ok) return;
      await show({ assignment: read.assignment, key: undefined, isDemo: true });
      const stay = staying();
      try {
        const file = new Blob([envelopes.join('\n')]);
        const all = await around.read([{ name: '', file }], [], { signal: begun().signal, onProgress: reading });
        await takeIn(all.opened, stay);
        stay();
        useRoster(new TextEncoder().encode(list.join('\n')));
      } catch (error) {
        // whoever leaves it while it loads wants none of it
        if (!isAbort(error)) throw error;
      } finally {
        progress = undefined;
      }
    },
    takePaper,
    /** Removes what was typed in under this number. */
    removePaper,
    close,
    useRoster,
    removeRoster() {
      roster = undefined;
      decided = new Map();
    },
    /** Notes whose a receipt is: a row of the class list, nobody’s, or undecided again. */
    decide(number: string, whose: number | 'nobody' | undefined) {
      const next = new Map(decided);
      if (whose === undefined) next.delete(number);
      else next.set(number, whose);
      decided = next;
      if (!open?.isDemo) isSaved = false;
    },
    /** This gradebook as a file’s text. */
    saved(): string | undefined {
      if (!open || open.isDemo) return undefined;
      const { assignment } = open;
      const envelopes = held.map(({ bytes, marked: { receipt } }) => writeEnvelope(unsealed(receipt.number, bytes)));
      isSaved = true;
      return writeSaved({ link: writeLink(assignment, codes), envelopes, roster: roster?.bytes, decided, fromPaper });
    },
    /** The same work with a new key: the fragments of the class’s link and of the teacher’s own. The new key is kept beside the old one. */
    async renew(): Promise<{ readonly classLink: string; readonly yourLink: string } | undefined> {
      if (!open || open.isDemo) return undefined;
      const { publicKey, privateKey } = await newPair();
      const assignment = { ...open.assignment, key: publicKey };
      const key = await storedKeyOf({ assignment, privateKey }, codes, { made: Date.now(), kept: false });
      if (!key) return undefined;
      await keep(key);
      open = { ...open, assignment, key };
      return {
        classLink: writeLink(assignment, codes),
        yourLink: writeYourLink({ assignment, privateKey }, codes),
      };
    },
    /** Deletes the keys to this work and what is shown of it; false where the browser kept a key. */
    async forget(): Promise<boolean> {
      const own = known.filter(({ assignment }) => assignment === open?.assignment.id);
      const kept = own.filter((key) => !unkept.includes(key));
      const done = await Promise.all(kept.map(({ thumbprint }) => around.keys.remove(thumbprint)));
      unkept = unkept.filter((key) => !own.includes(key));
      await lookForKeys();
      if (!done.every(Boolean)) return false;
      close();
      return true;
    },
  };
}

/** The gradebook of a page. */
export type GradebookState = ReturnType<typeof openGradebook>;
