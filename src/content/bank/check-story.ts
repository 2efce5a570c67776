import { parse } from 'yaml';
import type { z } from 'zod';
import { sourceLocale } from '#i18n/locales.ts';
import type { Coverage } from '../coverage.ts';
import { fileParts } from '../overlay/file-parts.ts';
import { castSchema, saidSchema, signaturesSchema } from '../story-schemas.ts';
import type { ContentFiles } from './check-bank.ts';
import type { Fault } from './located.ts';
import { unevenLengths } from './uneven-lengths.ts';
import { wordsIn } from './words-in.ts';

/** How much of the story a chapter bears. */
const most = {
  labs: 2,
  lines: 4,
  beats: 1,
  inLine: 12,
  inBeat: 40,
  inBrief: 130,
  chaptersApart: 3,
  texts: 25,
} as const;

type Cast = z.infer<typeof castSchema>;
type Signatures = z.infer<typeof signaturesSchema>;
type Said = z.infer<typeof saidSchema>['said'];

/** A part of the story in a text. */
interface Part {
  readonly tag: string;
  readonly who: string | undefined;
  readonly entry: string | undefined;
  /** its own words */
  readonly words: string;
  /** where it begins and ends in the text */
  readonly from: number;
  readonly to: number;
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
const attribute = (written: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(written)?.[1];

const partsIn = (text: string): readonly Part[] =>
  [...text.matchAll(/<(Line|Said|Sign|Marram)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g)].map(
    ({ index, 0: whole, 1: tag = '', 2: attributes = '', 3: words = '' }) => ({
      tag,
      who: attribute(attributes, 'who'),
      entry: attribute(attributes, 'entry'),
      words: words.trim(),
      from: index,
      to: index + whole.length,
    }),
  );

/** The text with the parts of the story emptied, each letter where it was. */
const emptied = (text: string, parts: readonly Part[]): string =>
  parts.reduce(
    (rest, { from, to }) => rest.slice(0, from) + rest.slice(from, to).replace(/[^\n]/g, ' ') + rest.slice(to),
    text,
  );

/** What a reader meets of a text: notes, tags and the addresses of links taken out, white space as one space. */
const read = (mdx: string): string =>
  mdx
    .replace(/<(Cite|Note)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ');

/** The blocks of a text that something stands in: paragraphs, headings, tags on lines of their own. */
const blocksIn = (text: string) =>
  [...text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/g)]
    .map(({ index, 0: words }) => ({ at: index, words: words.trim() }))
    .filter(({ words }) => words !== '');

const isTag = (block: string): boolean => /^<\/?[A-Z][^>]*>$/.test(block);

/** The text between two tags of this name around a place; undefined where it is in none. */
const within = (text: string, name: string, at: number): boolean =>
  [...text.matchAll(new RegExp(`<${name}\\b[^>]*[^/]?>[\\s\\S]*?</${name}>`, 'g'))].some(
    ({ index, 0: whole }) => index < at && at < index + whole.length,
  );

/** A chapter as it is looked at here. */
export interface StoryChapter {
  readonly file: string;
  readonly slug: string;
  readonly text: string;
  readonly given: readonly string[];
  readonly entry: string | undefined;
  readonly hears: readonly string[];
  readonly brief: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** What the chapters' stories are held to. */
export interface StoryRules {
  readonly cast: Cast;
  readonly signatures: Signatures['entries'];
  /** by chapter */
  readonly said: ReadonlyMap<string, Said>;
  /** the chapters' slugs, in order */
  readonly order: readonly string[];
  /** by chapter: the words in which it takes up the documents' points */
  readonly says: ReadonlyMap<string, readonly string[]>;
  /** by source: who wrote it */
  readonly authors: ReadonlyMap<string, string>;
}

/** (i) What is given before the first question, in the text as it is without the story. */
function notGiven({ text, given }: StoryChapter, plain: string): readonly [at: number, message: string][] {
  const asks = text.search(/<[A-Z]\w* [^>]*\bpredict\b/);
  const before = read(plain.slice(0, asks < 0 ? undefined : asks)).toLowerCase();
  return given
    .filter((words) => !before.includes(words.toLowerCase()))
    .map((words) => [0, `“${words}” is given, and stands nowhere before the first question without the story`]);
}

/** (ii) What must be there without the story: the answer to each figure's question where the chapter is told so, a limit, and the documents' points. */
function notSaid(
  { slug, text, given }: StoryChapter,
  plain: string,
  { says }: StoryRules,
): readonly [at: number, message: string][] {
  const words = read(plain);
  const lost = (says.get(slug) ?? []).filter((each) => read(text).includes(each) && !words.includes(each));
  const asked = given.length ? [...plain.matchAll(/<[A-Z]\w* id="([^"]+)"[^>]*\bpredict\b/g)] : [];
  const unanswered = asked.filter(({ 1: id }) => {
    const answers = [...plain.matchAll(new RegExp(`<Answer to="${id}"\\s*>([\\s\\S]*?)</Answer>`, 'g'))];
    return !answers.some(([, answer = '']) => wordsIn(read(answer)).length > 0);
  });
  const limit = /<Limit>([\s\S]*?)<\/Limit>/.exec(plain)?.[1] ?? '';
  return [
    ...lost.map((each): [number, string] => [0, `“${each}” of coverage.yaml is said in the story alone`]),
    ...unanswered.map(({ index, 1: id }): [number, string] => [index, `no answer to ${id} without the story`]),
    ...(given.length && wordsIn(read(limit)).length === 0
      ? [[0, 'no limit without the story'] satisfies [number, string]]
      : []),
  ];
}

/** (iii) What belongs to the story and stands outside its parts. */
function told(plain: string, { cast }: StoryRules): readonly [at: number, message: string][] {
  return cast.words.flatMap((word) =>
    [...plain.matchAll(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'giu'))].map(({ index }): [number, string] => [
      index,
      `“${word}” belongs to the story, and stands outside it`,
    ]),
  );
}

/** (iv) Parts that are no block of their own, or stand in a note, a card or a limit, or beside a company or a case. */
function misplaced(
  text: string,
  parts: readonly Part[],
  { cast, authors }: StoryRules,
): readonly [at: number, message: string][] {
  const blocks = blocksIn(emptied(text, parts));
  const companyIn = (block: string | undefined) => {
    const named = [...(block ?? '').matchAll(/<Cite id="([^"]+)"/g)].map(([, id = '']) => authors.get(id) ?? '');
    return cast.companies.find((company) => new RegExp(`\\b${company}\\b`).test([block, ...named].join(' ')));
  };
  return parts.flatMap(({ tag, from, to }): [number, string][] => {
    const before = text.slice(0, from).split('\n').at(-1) ?? '';
    const after = text.slice(to).split('\n')[0] ?? '';
    const above = text.slice(0, from).split('\n').at(-2)?.trim() ?? '';
    const below = text.slice(to).split('\n')[1]?.trim() ?? '';
    const alone = [before, after].every((each) => each.trim() === '');
    const apart = [above, below].every((each) => each === '' || isTag(each));
    const around = ['Limit', 'Note', 'Cite', 'CaseFile'].find((name) => within(text, name, from));
    const previous = blocks.findLast(({ at, words }) => at < from && !/^<\/?(Answer|Noted)\b/.test(words))?.words;
    const next = blocks.find(({ at, words }) => at >= to && !/^<\/?(Answer|Noted)\b/.test(words))?.words;
    const company = companyIn(previous) ?? companyIn(next);
    const isCase = [previous, next].some((block) => block?.startsWith('<CaseFile'));
    return [
      ...(alone && apart
        ? []
        : [[from, `<${tag}> stands in a paragraph: it wants lines of its own`] satisfies [number, string]]),
      ...(around ? [[from, `<${tag}> stands in a <${around}>`] satisfies [number, string]] : []),
      ...(company ? [[from, `<${tag}> stands beside ${company}, which is real`] satisfies [number, string]] : []),
      ...(isCase ? [[from, `<${tag}> stands beside a case, which is real`] satisfies [number, string]] : []),
    ];
  });
}

/** (v) Paragraphs after a part of the story that lean on it. */
function leaning(text: string, parts: readonly Part[]): readonly [at: number, message: string][] {
  const blocks = blocksIn(emptied(text, parts));
  return parts.flatMap(({ to, tag }): [number, string][] => {
    const next = blocks.find(({ at, words }) => at >= to && (!isTag(words) || words === '<Limit>'));
    // a heading, or the line over a limit, begins anew
    const isAnew = /^(#|<Limit>)/.test(next?.words ?? '');
    const opens = isAnew ? undefined : /^(he|she|they|this|that)\b/i.exec(read(next?.words ?? '').trim())?.[0];
    return next && opens ? [[next.at, `the paragraph after <${tag}> opens on “${opens}”`]] : [];
  });
}

/** Who speaks, how often and how long; what is signed and heard. */
function overdone(
  { slug, entry, hears }: StoryChapter,
  parts: readonly Part[],
  { cast, signatures, said, order }: StoryRules,
): readonly [at: number, message: string][] {
  const lines = parts.filter(({ tag }) => tag === 'Line');
  const people = new Map(cast.people.map((person) => [person.id, person]));
  const speak = cast.chapters.find((each) => each.slug === slug)?.speak ?? [];
  const labs = new Set(lines.flatMap(({ who = '' }) => (people.has(who) ? [] : [who])));
  const beats = parts.filter(({ tag }) => tag === 'Marram');
  const place = (chapter: string) => order.indexOf(chapter);
  const tooMany = (what: string, all: number, limit: number): [number, string][] =>
    all > limit ? [[0, `${all} ${what}: at most ${limit}`]] : [];
  const tooLong = ({ words, from, tag }: Part, limit: number): [number, string][] => {
    const count = wordsIn(read(words)).length;
    return count > limit || count === 0 ? [[from, `<${tag}> has ${count} words: at most ${limit}`]] : [];
  };
  return [
    ...tooMany('labs speak', labs.size, most.labs),
    ...tooMany('lines', lines.length, most.lines),
    ...tooMany('beats of the town', beats.length, most.beats),
    ...beats.flatMap((beat) => tooLong(beat, most.inBeat)),
    ...lines.flatMap((line): [number, string][] => {
      const { who = '', from } = line;
      const first = people.get(who)?.first;
      return [
        ...tooLong(line, most.inLine),
        ...(speak.includes(who)
          ? []
          : [[from, `${who} does not speak in ${slug} by cast.yaml`] satisfies [number, string]]),
        ...(first && place(first) > place(slug)
          ? [[from, `${who} is not met before ${first}`] satisfies [number, string]]
          : []),
      ];
    }),
    ...parts.flatMap(({ tag, entry: named = '', from }): [number, string][] => {
      if (tag === 'Sign') {
        const signature = signatures.find(({ id }) => id === named);
        if (!signature || !('ask' in signature)) return [[from, `entries.yaml has no slips for ${named}`]];
        return named === entry && signature.chapter === slug ? [] : [[from, `${named} is not what ${slug} signs`]];
      }
      if (tag !== 'Said') return [];
      const own = said.get(slug)?.some(({ id }) => id === named);
      return own && hears.includes(named)
        ? []
        : [[from, `${slug} hears nothing of ${named}: hears, said/${slug}.yaml`]];
    }),
    ...hears.flatMap((name): [number, string][] => {
      const signature = signatures.find(({ id }) => id === name);
      const apart = signature && place(slug) - place(signature.chapter);
      if (apart !== undefined && (apart < 1 || apart > most.chaptersApart))
        return [[0, `${name} is heard ${apart} chapters after it is signed: 1 to ${most.chaptersApart}`]];
      return parts.some(({ tag, entry: each }) => tag === 'Said' && each === name)
        ? []
        : [[0, `says nothing of ${name}`]];
    }),
    ...(entry && !signatures.some(({ id, chapter }) => id === entry && chapter === slug)
      ? [[0, `entries.yaml has no ${entry} that ${slug} signs`] satisfies [number, string]]
      : []),
  ];
}

/** A brief that is too long, or names a source that there is not. */
function wrongBrief({ brief }: StoryChapter, { authors }: StoryRules): readonly [at: number, message: string][] {
  if (!brief) return [];
  const { sources, ...texts } = brief;
  const count = wordsIn(Object.values(texts).join(' ')).length;
  const unknown = (sources as readonly string[]).filter((id) => !authors.has(id));
  return [
    ...(count > most.inBrief
      ? [[0, `its brief has ${count} words: at most ${most.inBrief}`] satisfies [number, string]]
      : []),
    ...unknown.map((id): [number, string] => [0, `its brief names ${id}, which content/sources.yaml has not`]),
  ];
}

/** What is wrong with a chapter's story: it must be whole without it, and the story within its bounds. */
export function storyFaults(chapter: StoryChapter, rules: StoryRules): readonly Fault[] {
  const { file } = chapter;
  // what stands in the frontmatter is said elsewhere
  const text = chapter.text.replace(/^---\n[\s\S]*?^---$/m, (head) => head.replace(/[^\n]/g, ' '));
  const parts = partsIn(text);
  const plain = emptied(text, parts);
  return [
    ...notGiven({ ...chapter, text }, plain),
    ...notSaid({ ...chapter, text }, plain, rules),
    ...told(emptied(chapter.text, parts), rules),
    ...misplaced(text, parts, rules),
    ...leaning(text, parts),
    ...overdone(chapter, parts, rules),
    ...wrongBrief(chapter, rules),
  ].map(([at, message]) => ({ file, line: at ? lineAt(text, at) : 1, message }));
}

/** What is wrong with what chapters say of earlier signatures: lengths apart by more than a fifth, or too many texts in all. */
function wrongSaid(said: ReadonlyMap<string, Said>, { signatures }: Pick<StoryRules, 'signatures'>): readonly Fault[] {
  const all = [...said].flatMap(([slug, list]) => list.map((each) => ({ ...each, slug })));
  const fileOf = (slug: string) => `${sourceLocale}/story/said/${slug}.yaml`;
  const count = all.reduce((sum, { options }) => sum + 1 + options.length, 0);
  return [
    ...all.flatMap(({ slug, ...telling }): Fault[] => {
      const { id, options } = telling;
      const unknown = options.filter((option) => {
        const signature = signatures.find((each) => each.id === id);
        return signature && !signature.options.some((each) => each.id === option.id);
      });
      const messages = [...unevenLengths(telling), ...unknown.map((option) => `${id} has no option ${option.id}`)];
      return messages.map((message) => ({ file: fileOf(slug), line: 1, message }));
    }),
    ...(count >= most.texts
      ? [{ file: `${sourceLocale}/story/said`, line: 1, message: `${count} texts in all: under ${most.texts}` }]
      : []),
  ];
}

/**
 * Everything that is wrong with the story in these files: what a chapter lacks once its story is emptied, what of the story stands where it
 * must not, and how much of it there is. Files of the wrong form are found elsewhere.
 */
export function checkStory(files: ContentFiles): readonly Fault[] {
  const own = `${sourceLocale}/story/`;
  const data = (path: string): unknown => parse(files.get(path) ?? '');
  const cast = castSchema.safeParse(data(`${own}cast.yaml`)).data;
  const signatures = signaturesSchema.safeParse(data(`${own}entries.yaml`)).data?.entries ?? [];
  if (!cast) return [];
  const said = new Map(
    [...files.keys()].flatMap((path) => {
      const slug = new RegExp(`^${own}said/([^/]+)\\.yaml$`).exec(path)?.[1];
      const read = slug && saidSchema.safeParse(data(path)).data?.said;
      return slug && read ? [[slug, read] as const] : [];
    }),
  );
  const says = Object.values((data('coverage.yaml') ?? {}) as Coverage)
    .flat()
    .reduce(
      (all, { at }) => all.set(at.chapter, [...(all.get(at.chapter) ?? []), at.says]),
      new Map<string, readonly string[]>(),
    );
  const sources = (data('sources.yaml') ?? []) as readonly { readonly id: string; readonly authors: string }[];
  const course = data(`${sourceLocale}/course.yaml`) as
    | { readonly parts: readonly { readonly entries: readonly { readonly slug: string }[] }[] }
    | undefined;
  const rules: StoryRules = {
    cast,
    signatures,
    said,
    order: course?.parts.flatMap(({ entries }) => entries.map(({ slug }) => slug)) ?? [],
    says,
    authors: new Map(sources.map(({ id, authors }) => [id, authors])),
  };
  const chapters = [...files].flatMap(([file, text]): StoryChapter[] => {
    if (!file.startsWith(`${sourceLocale}/chapters/`)) return [];
    const { slug, given = [], entry, hears = [], brief } = fileParts(file, text).data as StoryChapter;
    return [{ file, slug, text, given, entry, hears, brief }];
  });
  return [...chapters.flatMap((chapter) => storyFaults(chapter, rules)), ...wrongSaid(said, rules)];
}
