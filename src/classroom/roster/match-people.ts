import { distance } from './distance.ts';
import { nameKey, nameParts } from './name-key.ts';
import type { Person } from './read-roster.ts';

/** Who a receipt says it is from. */
export interface Named {
  /** what tells the receipt from every other */
  readonly mark: string;
  /** to speak of it by */
  readonly number: string;
  /** as typed */
  readonly name: string;
}

/**
 * What a teacher said of a receipt, by its mark: the row of the person whose it is, or that it is nobody’s. Gradebooks that were saved
 * before there were marks have it by the number.
 */
export type Decided = ReadonlyMap<string, number | 'nobody'>;

/** Whose receipts are whose. Each receipt and each person stands in one of the four lists, or the person among the candidates. */
export interface Matching {
  /** people with what is theirs beyond doubt or by decision, in the order of the list; two receipts of one person both stand here */
  readonly matched: readonly { readonly person: Person; readonly receipts: readonly Named[] }[];
  /** receipts that may be somebody’s, the likeliest first: a teacher says */
  readonly check: readonly { readonly receipt: Named; readonly candidates: readonly Person[] }[];
  readonly unmatched: readonly Named[];
  /** people without a receipt who are nobody’s candidate either */
  readonly missing: readonly Person[];
}

/** The most people who are offered for one receipt. */
const mostCandidates = 5;
/** The most parts of a typed name that are looked at. */
const mostParts = 8;

/** What was found out about a list, which stays as it is while a teacher decides. */
const finders = new WeakMap<readonly Person[], (typed: string) => Candidates>();

/**
 * Matches receipts to the people of a class list: by a number of theirs, then by the whole name in any order. A part of a name, an
 * initial or a slip of the finger only makes a candidate: nobody is merged unasked.
 */
export function matchPeople(
  receipts: readonly Named[],
  people: readonly Person[],
  decided: Decided = new Map(),
): Matching {
  const byRow = new Map(people.map((person) => [person.row, person] as const));
  const candidatesOf = finders.get(people) ?? finder(people);
  finders.set(people, candidatesOf);
  const theirs = new Map<number, Named[]>();
  const check: { receipt: Named; candidates: readonly Person[] }[] = [];
  const unmatched: Named[] = [];
  for (const receipt of receipts) {
    const decision = decided.get(receipt.mark) ?? decided.get(receipt.number);
    const chosen = typeof decision === 'number' ? byRow.get(decision) : undefined;
    const { sure, candidates } = chosen
      ? { sure: chosen, candidates: [] }
      : decision === 'nobody'
        ? { sure: undefined, candidates: [] }
        : candidatesOf(receipt.name);
    if (sure) theirs.set(sure.row, [...(theirs.get(sure.row) ?? []), receipt]);
    else if (candidates.length > 0) check.push({ receipt, candidates });
    else unmatched.push(receipt);
  }
  const offered = new Set(check.flatMap(({ candidates }) => candidates.map(({ row }) => row)));
  return {
    matched: people.flatMap((person) => {
      const receipts = theirs.get(person.row);
      return receipts ? [{ person, receipts }] : [];
    }),
    check,
    unmatched,
    missing: people.filter(({ row }) => !theirs.has(row) && !offered.has(row)),
  };
}

type Candidates = { readonly sure: Person | undefined; readonly candidates: readonly Person[] };

const none: Candidates = { sure: undefined, candidates: [] };
const idKey = (id: string): string => id.normalize('NFKC').trim().toLowerCase();

/** Finds who a typed name may be, among these people. */
function finder(people: readonly Person[]): (typed: string) => Candidates {
  const byId = new Map<string, Person[]>();
  const byName = new Map<string, Person[]>();
  const byPart = new Map<string, Set<Person>>();
  // run together, or taken apart
  const byWhole = new Map<string, Person[]>();
  const partsOf = new Map(people.map((person) => [person, nameParts(person.name)] as const));
  for (const person of people) {
    for (const id of new Set(person.ids.map(idKey))) push(byId, id, person);
    // an address by its first half too, as learners type it
    const half = person.mail === undefined ? '' : idKey(person.mail.split('@')[0] ?? '');
    if (half !== '' && !person.ids.some((id) => idKey(id) === half)) push(byId, half, person);
    const key = nameKey(person.name);
    if (key !== '') push(byName, key, person);
    const parts = partsOf.get(person) ?? [];
    for (const whole of new Set([parts.join(''), parts.toReversed().join('')])) push(byWhole, whole, person);
    for (const part of parts) byPart.set(part, (byPart.get(part) ?? new Set()).add(person));
  }
  const vocabulary = [...byPart.keys()].map((part) => [part, lettersOf(part)] as const);
  const alike = new Map<string, readonly string[]>();
  const partsLike = (typed: string): readonly string[] => {
    const like = likeTo(typed);
    const known = alike.get(typed) ?? vocabulary.flatMap(([part, letters]) => (like(part, letters) ? [part] : []));
    alike.set(typed, known);
    return known;
  };
  const found = new Map<string, Candidates>();

  return (typed) => {
    const known = found.get(typed) ?? find(typed);
    found.set(typed, known);
    return known;
  };

  function find(typed: string): Candidates {
    const key = nameKey(typed);
    if (key === '') return none;
    const parts = nameParts(typed).slice(0, mostParts);
    // an address may begin with somebody’s name, or with another’s: a name that is on the list is read as one
    const isWhole = !byPart.has(idKey(typed));
    const numbered = [...new Set([idKey(typed), ...typed.split(/[\s,;()]+/).map(idKey)])]
      .filter((token) => /[\d@]/.test(token) || (isWhole && token === idKey(typed)))
      .flatMap((token) => byId.get(token) ?? []);
    const named = byName.get(key) ?? [];
    const [first] = numbered;
    if (first) {
      const ids = new Set(first.ids.flatMap((id) => nameParts(id)));
      const said = parts.filter((part) => !/\d/.test(part) && !ids.has(part));
      const theirs = partsOf.get(first) ?? [];
      const agrees = said.every((part) => theirs.some((its) => isLike(part, its) || isInitial(part, its)));
      const all = [...new Set([...numbered, ...(agrees ? [] : scored(said))])];
      return agrees && all.length === 1
        ? { sure: first, candidates: [] }
        : { sure: undefined, candidates: all.slice(0, mostCandidates) };
    }
    if (named.length === 1) return { sure: named[0], candidates: [] };
    if (named.length > 1) return { sure: undefined, candidates: named.slice(0, mostCandidates) };
    return { sure: undefined, candidates: scored(parts) };
  }

  /** Everybody of whom a part was typed, alike or as an initial beside it, those with more of it first. */
  function scored(parts: readonly string[]): readonly Person[] {
    const whole = parts.filter((part) => [...part].length > 1 || !/\p{Lu}|\p{Ll}/u.test(part));
    const near = new Set(whole.flatMap((part) => partsLike(part).flatMap((its) => [...(byPart.get(its) ?? [])])));
    const together = byWhole.get(parts.join('')) ?? [];
    for (const person of together) near.add(person);
    const initials = parts.filter((part) => !whole.includes(part));
    return [...near]
      .map((person) => {
        const theirs = partsOf.get(person) ?? [];
        const exact = whole.filter((part) => theirs.includes(part)).length;
        const about = whole.filter((part) => theirs.some((its) => isLike(part, its))).length;
        const fitting = initials.filter((initial) => theirs.some((its) => isInitial(initial, its))).length;
        const strange = whole.length - about + initials.length - fitting;
        return { person, score: together.includes(person) ? 2 * theirs.length : 2 * exact + about + fitting - strange };
      })
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || a.person.row - b.person.row)
      .filter(({ score }, _place, all) => score >= (all[0]?.score ?? 0) - 1)
      .slice(0, mostCandidates)
      .map(({ person }) => person);
  }
}

/** Whether a typed part may be a part of a name: the same, its beginning, or a slip of the finger or two away, by its length. */
const isLike = (typed: string, part: string): boolean => likeTo(typed)(part, lettersOf(part));

/** The same for many parts, each with its letters. */
function likeTo(typed: string): (part: string, letters: number) => boolean {
  const own = lettersOf(typed);
  // where a word is a few signs, some of them say as much as a beginning does
  const isOfSigns = !/[\p{Lu}\p{Ll}\d]/u.test(typed);
  return (part, letters) => {
    if (typed === part) return true;
    const length = Math.min(typed.length, part.length);
    if (length >= 3 && part.startsWith(typed)) return true;
    if (length >= 2 && isOfSigns && (part.includes(typed) || typed.includes(part))) return true;
    const most = length >= 8 ? 2 : length >= 4 ? 1 : 0;
    if (most === 0 || Math.abs(typed.length - part.length) > most) return false;
    return mayBeNear(own, letters) && distance(typed, part, most) <= most;
  };
}

const isInitial = (typed: string, part: string): boolean => [...typed].length === 1 && part.startsWith(typed);

/** Which letters stand in a word, as bits. */
const lettersOf = (word: string): number =>
  [...word].reduce((bits, letter) => bits | (1 << ((letter.codePointAt(0) ?? 0) % 31)), 0);

/** A quick no for most pairs of words: two slips change at most four kinds of letters. */
function mayBeNear(one: number, other: number): boolean {
  let apart = one ^ other;
  let kinds = 0;
  for (; apart !== 0 && kinds <= 4; kinds++) apart &= apart - 1;
  return kinds <= 4;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
