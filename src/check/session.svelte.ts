import { onMount, tick } from 'svelte';
import { formatNumber } from '#i18n/number.ts';
import type { Happening, ProgressEvent } from '#progress/event.ts';
import { foldProgress, type ItemState, type Progress } from '#progress/fold.ts';
import { pageLog, tell } from '#progress/page-log.ts';
import type { BankItem } from '#quiz/bank.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { Measures } from '#quiz/measures.ts';
import { isAsked, present } from '#quiz/present.ts';
import { type Answer, answerTo, type Beside, type Status } from './answer.ts';
import { gradeResponse } from './grade-response.ts';
import { loadBank } from './load-bank.ts';
import { measuresOf } from './measures-of.ts';
import { paced } from './paced.ts';
import { readResponse } from './read-response.ts';

/** In what sessions differ: what is asked, and where its answers belong. All of it may change while the session lasts. */
export interface Plan {
  readonly locale: () => string;
  /** the chapters whose questions are fetched */
  readonly chapters: () => readonly string[];
  /** the ids of what is asked, in order */
  readonly asks: () => readonly string[];
  /** which drawing of a question is shown */
  readonly seedOf: (id: string) => number;
  /** where its answers are given: `review`, `sitting/<id>`; a chapter's own check where there is nothing */
  readonly context?: () => string | undefined;
  /** What was kept of a question. Without this every question starts afresh, and what is only marked is not kept. */
  readonly kept?: (id: string) => ItemState | undefined;
  /** Fetches what is asked, by id, where that is not what its chapters ask today; rejects where the site cannot be reached. */
  readonly bankOf?: () => Promise<ReadonlyMap<string, BankItem>>;
  /** its first question, which stands in the page before the others are fetched */
  readonly first?: () => ReaderQuestion;
  /** the place where the reader was, told when the questions are here */
  readonly resume?: () => number;
  /** The reader turned to a place. */
  readonly turned?: (place: number) => void;
}

type Given = Extract<Happening, { type: 'marked' | 'answered' | 'recalled' }>;

/** Questions being put to a reader: what stands where, and everything that may be done about it. */
export interface Session {
  /** the whole record; undefined until it is known what was stored */
  readonly events: readonly ProgressEvent[] | undefined;
  readonly progress: Progress;
  /** whether and how the reader says how sure they are */
  readonly confidence: string;
  /** every item of its chapters; undefined until they are fetched */
  readonly bank: ReadonlyMap<string, BankItem> | undefined;
  /** they could not be fetched */
  readonly failed: boolean;
  readonly place: number;
  /** what is asked at the place; undefined where it is not here */
  readonly question: ReaderQuestion | undefined;
  /** the part of the page in which it all stands */
  box: HTMLElement | undefined;
  readonly questionOf: (id: string) => ReaderQuestion | undefined;
  readonly answerTo: (question: ReaderQuestion) => Answer;
  /** Fetches the questions; resolves once they are here (true) or could not be fetched. */
  readonly load: () => Promise<boolean>;
  /** Fetches them again at the reader's wish. */
  readonly retry: () => Promise<void>;
  readonly turnTo: (place: number) => Promise<void>;
  /** Moves the focus to the line that says where the reader is, once it is there. */
  readonly focus: (selector?: string) => Promise<void>;
  /** Keeps what is marked; with what is said beside it where nothing is checked until the end. */
  readonly mark: (response: string, beside?: Beside) => void;
  /** Grades what is marked and tells it, once, however often it is called meanwhile. */
  readonly check: (beside: Beside) => Promise<void>;
  /** What was stored of a question can no longer be read, as its figure finds. */
  readonly lose: (id: string) => void;
  /** Sets the question aside to be tried again, with the numbers of this seed. */
  readonly setAside: (seed: number) => void;
  /** Takes the answers to these questions back. */
  readonly clear: (ids: readonly string[]) => void;
  /** Tells the log what was answered here. */
  readonly tellHere: (given: Given, id?: string) => void;
  /** Has what is marked kept at once, and calls off a check that waits. */
  readonly settle: () => void;
}

/** Opens a session in the component that is being made; it ends with the component. */
export function openSession(plan: Plan): Session {
  let events = $state.raw<readonly ProgressEvent[]>();
  let bank = $state.raw<ReadonlyMap<string, BankItem>>();
  let failed = $state(false);
  let turnedTo = $state(0);
  /** what is marked, at once, before the log has it */
  let marked = $state.raw<{
    readonly item: string;
    readonly response: string;
    readonly measures?: Measures | undefined;
  }>();
  /** what was checked last, where nothing else keeps it */
  let checked = $state.raw<ItemState & { readonly item: string }>();
  /** what keeps the answer on the screen from being checked */
  let hindrance = $state.raw<Status>();
  /** figures whose settings of an earlier visit can no longer be read */
  let unreadable = $state.raw<readonly string[]>([]);
  let box = $state.raw<HTMLElement>();
  /** counts what the reader did: a check that it overtakes is called off */
  let deeds = 0;
  let open = () => {};
  let arrive = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const fetched = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const keep = paced(tell, 250);

  const progress = $derived(foldProgress(events ?? []));
  const place = $derived(turnedTo < plan.asks().length ? turnedTo : 0);

  const questionOf = (id: string | undefined): ReaderQuestion | undefined => {
    const item = id === undefined ? undefined : bank?.get(id);
    if (isAsked(item))
      return present(item, plan.seedOf(item.id), (value) => formatNumber(item.lang ?? plan.locale(), value));
    const first = bank || failed ? undefined : plan.first?.();
    return id === first?.id ? first : undefined;
  };
  const question = $derived(questionOf(plan.asks()[place]));

  const answerOf = (asked: ReaderQuestion): Answer => {
    const isMarked = marked?.item === asked.id;
    return answerTo(asked, {
      stored: plan.kept ? plan.kept(asked.id) : checked?.item === asked.id ? checked : undefined,
      unreadable: unreadable.includes(asked.id),
      marked: isMarked ? marked?.response : undefined,
      measures: isMarked ? marked?.measures : undefined,
      hindrance: asked.id === question?.id ? hindrance : undefined,
    });
  };

  /** What was given, and where: the one place that says so. */
  const here = (given: Given): Given => {
    const context = plan.context?.();
    return context === undefined ? given : { ...given, context };
  };
  const tellHere = (given: Given, id?: string) => void tell(here(given), id);

  const load = async () => {
    failed = false;
    try {
      const fetching = plan.bankOf
        ? [plan.bankOf()]
        : plan.chapters().map((chapter) => loadBank(plan.locale(), chapter));
      const [banks] = await Promise.all([Promise.all(fetching), opened]);
      bank = new Map(banks.flatMap((each) => [...each]));
      arrive();
      // a reader who is at work already stays where they are
      if (!marked && !hindrance && turnedTo === 0) turnedTo = Math.max(0, plan.resume?.() ?? 0);
    } catch {
      failed = true;
    }
    return !failed;
  };

  const focus = async (selector = '.count, .button') => {
    await tick();
    box?.querySelector<HTMLElement>(selector)?.focus();
  };

  const retry = async () => {
    const loading = load();
    await focus();
    await loading;
    await focus();
  };

  const settle = () => {
    keep.now();
    deeds++;
    hindrance = undefined;
    // before the log is open nothing else shows it
    if (events) marked = checked = undefined;
  };

  const turnTo = (next: number) => {
    settle();
    turnedTo = next;
    plan.turned?.(next);
    return focus();
  };

  const mark = (response: string, beside?: Beside) => {
    if (!question) return;
    const { id: item, rev, seed } = question;
    if (hindrance?.is !== 'busy') hindrance = undefined;
    marked = { item, response };
    if (!plan.kept) return;
    const before = plan.kept(item);
    const language = (before?.response === response && before.language) || (question.lang ?? plan.locale());
    const typed = kindOf(question).typed ? { language } : {};
    keep(here({ type: 'marked', item, rev, seed, response, ...beside, ...typed }));
    if (!unreadable.includes(item)) return;
    unreadable = unreadable.filter((each) => each !== item);
    keep.now();
  };

  const check = async ({ sure, took }: Beside) => {
    if (!question) return;
    const { response = '', language, status } = answerOf(question);
    if (status.is === 'checked' || status.is === 'busy') return;
    const read = readResponse(
      question,
      response || (kindOf(question).asShown?.(question) ?? ''),
      language ?? question.lang ?? plan.locale(),
    );
    if (read.is !== 'read') {
      hindrance = read;
      return;
    }
    hindrance = { is: 'busy', long: false };
    const deed = ++deeds;
    const slow = setTimeout(() => {
      if (deed === deeds) hindrance = { is: 'busy', long: true };
    }, 200);
    await fetched;
    const grading = deed === deeds ? await gradeResponse(question, read.response) : undefined;
    clearTimeout(slow);
    if (deed !== deeds) return;
    hindrance = grading ? undefined : { is: 'refused' };
    if (!grading) return;
    keep.drop();
    const { id: item, rev, seed } = question;
    const answered = { item, rev, seed, response: read.response, score: grading.score };
    marked = { item, response: read.response, measures: grading.measures };
    if (!plan.kept) checked = answered;
    // what is shown does not wait for the disk
    tellHere({ type: 'answered', ...answered, sure, took });
  };

  const lose = (id: string) => {
    unreadable = [...unreadable, id];
  };

  const clear = (ids: readonly string[]) => {
    settle();
    for (const item of ids) void tell({ type: 'cleared', item });
  };

  const setAside = (seed: number) => {
    if (!question) return;
    const { id: item, rev } = question;
    settle();
    marked = undefined;
    tellHere({ type: 'marked', item, rev, seed, response: '' });
  };

  onMount(() => {
    let stop = () => {};
    void pageLog().then((log) => {
      const read = () => {
        events = log.events();
      };
      read();
      stop = log.subscribe(read);
      open();
    });
    addEventListener('pagehide', keep.now);
    addEventListener('visibilitychange', keep.now);
    return () => {
      removeEventListener('pagehide', keep.now);
      removeEventListener('visibilitychange', keep.now);
      stop();
    };
  });

  // a figure that was set on an earlier visit
  $effect(() => {
    if (!question || !kindOf(question).sets) return;
    const { id: item } = question;
    const { response, status, measures } = answerOf(question);
    if (status.is !== 'checked' || response === undefined || measures) return;
    const deed = deeds;
    measuresOf(question, response).then(
      (computed) => {
        if (deed === deeds) marked = { item, response, measures: computed };
      },
      () => lose(item),
    );
  });

  return {
    get events() {
      return events;
    },
    get progress() {
      return progress;
    },
    get confidence() {
      return progress.settings.get('confidence') ?? 'off';
    },
    get bank() {
      return bank;
    },
    get failed() {
      return failed;
    },
    get place() {
      return place;
    },
    get question() {
      return question;
    },
    get box() {
      return box;
    },
    set box(element) {
      box = element;
    },
    questionOf,
    answerTo: answerOf,
    load,
    retry,
    turnTo,
    focus,
    mark,
    check,
    lose,
    setAside,
    clear,
    tellHere,
    settle,
  };
}
