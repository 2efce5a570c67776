import { parse } from 'yaml';
import type { z } from 'zod';
import { sourceLocale } from '#i18n/locales.ts';
import { castSchema, interludeSchema, signaturesSchema } from '../story-schemas.ts';
import type { ContentFiles } from './check-bank.ts';
import type { Fault } from './located.ts';
import { unevenLengths } from './uneven-lengths.ts';
import { wordsIn } from './words-in.ts';

/** How much an interlude bears: words in all, as each reader meets them, and in what somebody says. */
const most = { words: 160, spoken: 12 } as const;

type Interlude = z.infer<typeof interludeSchema>;
type Cast = z.infer<typeof castSchema>;
type Signatures = z.infer<typeof signaturesSchema>['entries'];

interface Course {
  readonly parts: readonly { readonly entries: readonly { readonly slug: string }[] }[];
}

interface Rules {
  readonly cast: Cast;
  readonly signatures: Signatures;
  readonly parts: Course['parts'];
}

const countWords = (text: string): number => wordsIn(text).length;
const textsOf = ({ neutral, options }: Interlude['said'][number]) => [neutral, ...options.map(({ text }) => text)];

/** Lines that are missing, too early, or not of one length, and options without a text. */
function wrongSaid({ said }: Interlude, due: Signatures): readonly string[] {
  const unsaid = due.filter(({ id }) => !said.some((each) => each.id === id));
  return [
    ...unsaid.map(({ id }) => `has no line for ${id}`),
    ...said.flatMap((each) => {
      const signature = due.find(({ id }) => id === each.id);
      if (!signature) return [`${each.id} is not signed by then`];
      const written = each.options.map(({ id }) => id).join(', ');
      const wanted = signature.options.map(({ id }) => id).join(', ');
      const leaning = textsOf(each).find((text) => /^(he|she|it|they|this|that)\b/i.test(text));
      return [
        ...(leaning ? [`“${leaning}” leans on what stands before it`] : []),
        ...(written === wanted ? [] : [`${each.id} says something for ${written}: it wants ${wanted}`]),
        ...unevenLengths(each),
      ];
    }),
  ];
}

/** Who speaks and must not, and what is said at too great a length. */
function wrongSpoken(slug: string, { person, lab }: Interlude, { cast, parts }: Rules): readonly string[] {
  const order = parts.flatMap(({ entries }) => entries.map((entry) => entry.slug));
  const people = new Map(cast.people.map(({ id, first }) => [id, first]));
  const first = people.get(person.who);
  const speak = cast.chapters.find((each) => each.slug === slug)?.speak ?? [];
  const inAll = new Set([...speak.filter((who) => !people.has(who)), lab.who]);
  return [
    ...(first ? [] : [`${person.who} is nobody of the cast`]),
    ...(first && order.indexOf(first) > order.indexOf(slug) ? [`${person.who} is not met before ${first}`] : []),
    ...(people.has(lab.who) ? [`${lab.who} is no lab`] : []),
    ...(inAll.size > 2 ? [`${inAll.size} labs speak in ${slug} and here: at most 2`] : []),
    ...[person, lab].flatMap(({ who, words }) =>
      countWords(words) > most.spoken ? [`${who} says ${countWords(words)} words: at most ${most.spoken}`] : [],
    ),
  ];
}

/** What is too much in all, and what names somebody real. */
function wrongWords({ title, said, person, lab }: Interlude, { cast }: Rules): readonly string[] {
  const longest = said.map((each) => Math.max(...textsOf(each).map(countWords)));
  const count = [title, person.words, lab.words].map(countWords).reduce((sum, each) => sum + each, 0);
  const all = longest.reduce((sum, each) => sum + each, count);
  const text = [title, ...said.flatMap(textsOf), person.words, lab.words].join(' ');
  const company = cast.companies.find((name) => new RegExp(`\\b${name}\\b`).test(text));
  return [
    ...(all > most.words ? [`has up to ${all} words: at most ${most.words}`] : []),
    ...(company ? [`names ${company}, which is real`] : []),
  ];
}

function interludeFaults(slug: string, interlude: Interlude, rules: Rules): readonly string[] {
  const { signatures, parts } = rules;
  const order = parts.flatMap(({ entries }) => entries.map((entry) => entry.slug));
  const isLast = parts.some(({ entries }) => entries.at(-1)?.slug === slug);
  // what the chapter itself asks for is signed by its end
  const due = signatures.filter(({ chapter }) => order.indexOf(chapter) <= order.indexOf(slug));
  return [
    ...(isLast ? [] : [`${slug} closes no part of the course`]),
    ...wrongSaid(interlude, due),
    ...wrongSpoken(slug, interlude, rules),
    ...wrongWords(interlude, rules),
  ];
}

/**
 * Everything that is wrong with the interludes: each closes a part, has a line of one length for each signature and option there is by
 * then, lets one person speak who is met and one lab, and stays short. Files of the wrong form are found elsewhere.
 */
export function checkInterludes(files: ContentFiles): readonly Fault[] {
  const own = `${sourceLocale}/story`;
  const data = (path: string): unknown => parse(files.get(path) ?? '');
  const cast = castSchema.safeParse(data(`${own}/cast.yaml`)).data;
  const signatures = signaturesSchema.safeParse(data(`${own}/entries.yaml`)).data?.entries;
  const course = data(`${sourceLocale}/course.yaml`) as Course | null;
  if (!cast || !signatures || !course) return [];
  return [...files.keys()].flatMap((file) => {
    const slug = new RegExp(`^${own}/interludes/([^/]+)\\.yaml$`).exec(file)?.[1];
    const interlude = slug && interludeSchema.safeParse(data(file)).data;
    if (!slug || !interlude) return [];
    const messages = interludeFaults(slug, interlude, { cast, signatures, parts: course.parts });
    return messages.map((message) => ({ file, line: 1, message }));
  });
}
