import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkStory } from '#content/bank/check-story.ts';
import { faultText } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';
import { signaturesSchema } from '#content/story-schemas.ts';
import { ledgerEntries, optionsOf } from '#progress/ledger.ts';
import { contentData } from '../support/content.ts';

const cast = {
  people: [
    { id: 'ruth', name: 'Ruth Calder', role: 'who inspects the labs', first: 'second' },
    { id: 'jonah', name: 'Jonah Pike', role: 'who plans the nights', first: 'third' },
  ],
  chapters: [
    { slug: 'first', speak: ['anvil'] },
    { slug: 'second', speak: ['ember', 'beacon', 'drift', 'ruth', 'jonah'] },
  ],
  words: ['marram', 'ruth', 'jonah', 'your slip'],
  companies: ['OpenAI'],
};
const slip = { effect: 'It tests', price: 'A visit', after: 'A tally.', line: 'it' };
const entries = [
  {
    id: 'word',
    chapter: 'first',
    ask: 'How?',
    options: [
      { id: 'letter', slip: 'By letter', ...slip },
      { id: 'hall', slip: 'In the hall', ...slip },
    ],
    neutral: 'Nothing.',
  },
  {
    id: 'visit-plan',
    chapter: 'second',
    ask: 'What?',
    options: [
      { id: 'twenty', slip: 'Twenty', ...slip },
      { id: 'fine', slip: 'The fine', ...slip },
    ],
    neutral: 'The door.',
  },
];
const said = [
  { id: 'word', neutral: 'Ruth asks you about Ember.', options: [{ id: 'hall', text: 'You said it in the hall.' }] },
];
const course = {
  parts: [
    { entries: [{ slug: 'first' }, { slug: 'second' }, { slug: 'third' }, { slug: 'fourth' }, { slug: 'fifth' }] },
  ],
};
const coverage = { openai2019: [{ point: 'One.', at: { chapter: 'second', says: 'looking is cheap where' } }] };
const sources = [
  { id: 'openai2019', authors: 'OpenAI' },
  { id: 'tsebelis1989', authors: 'G. Tsebelis' },
];

const chapter = `---
slug: second
given: [You inspect six labs, the fine is 10]
entry: visit-plan
hears: [word]
---

<Said entry="word" />

You inspect six labs, and the *fine* is 10.

<Inspection id="fine" predict />

<Answer to="fine">

As many as before.

<Line who="ember">“I noticed the quiet.”</Line>

It plays a game.<Cite id="tsebelis1989">From memory.</Cite>

</Answer>

## Doors

So looking is cheap where a door is open.<Cite id="openai2019">Ours.</Cite>

## The plan

You promise.

<Sign entry="visit-plan" />

<Limit>
That fines are useless.
</Limit>

<Marram>
Ruth walks home. This is a long way.
</Marram>
`;

/** The faults of these files, one of them another than it should be. */
function faultsOf(changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = new Map(
    Object.entries({
      'coverage.yaml': stringify(coverage),
      'sources.yaml': stringify(sources),
      'en/course.yaml': stringify(course),
      'en/story/cast.yaml': stringify(cast),
      'en/story/entries.yaml': stringify({ entries }),
      'en/story/said/second.yaml': stringify({ said }),
      'en/chapters/02-second.mdx': chapter,
      ...changes,
    }),
  );
  return checkStory(files).map(faultText);
}

/** The faults of the chapter with one thing changed. */
function faultsWith(from: string | RegExp, to: string): readonly string[] {
  const changed = chapter.replace(from, to);
  expect(changed).not.toBe(chapter);
  return faultsOf({ 'en/chapters/02-second.mdx': changed });
}

test('the story of the course is as it should be', () => {
  expect(checkStory(readContent(join(import.meta.dirname, '../../content'))).map(faultText)).toEqual([]);
});

test('what is written of signatures has the ledger’s entries and options, in its order', () => {
  const written = signaturesSchema.parse(contentData('en/story/entries.yaml')).entries;
  const ids = written.map(({ id }) => id);
  expect(ids).toEqual(ledgerEntries.filter((entry) => ids.includes(entry)));
  for (const { id, options } of written) expect(options.map((each) => each.id)).toEqual(optionsOf(id));
});

describe('a chapter with a story', () => {
  test('may be without fault', () => {
    expect(faultsOf()).toEqual([]);
  });

  test.each([
    ['(i) nobody but the story gives', 'You inspect six labs, and the *fine* is 10.', 'You inspect.', 2],
    ['(i) is given after the question alone', 'You inspect six labs, and', 'You may look, and', 1],
  ])('wants what is given without the story before the first question: %s', (_what, from, to, count) => {
    const faults = faultsWith(from, to);
    expect(faults).toHaveLength(count);
    expect(faults[0]).toMatch(/is given, and stands nowhere before the first question/);
  });

  test.each([
    ['an answer', /As many as before\.|It plays a game\..*/g, '', 'no answer to fine without the story'],
    ['a limit', 'That fines are useless.', '', 'no limit without the story'],
    [
      'a point of the documents',
      /So looking is cheap where.*\n([\s\S]*)Ruth walks home\./,
      'Doors.\n$1So looking is cheap where Ruth walks.',
      'is said in the story alone',
    ],
  ])('(ii) wants results, limits and points without it: %s', (_what, from, to, message) => {
    expect(faultsWith(from, to).join('\n')).toContain(message);
  });

  test.each([
    ['a name', 'You promise.', 'You promise Ruth.', '“ruth” belongs to the story'],
    ['a slip', 'You promise.', 'Your slip binds you.', '“your slip” belongs to the story'],
    ['a name in the frontmatter', 'hears: [word]', 'hears: [word]\nlede: In Marram.', '“marram” belongs to the story'],
  ])('(iii) names nothing of it outside its parts: %s', (_what, from, to, message) => {
    expect(faultsWith(from, to).join('\n')).toContain(message);
  });

  test.each([
    ['a paragraph', '\n\n<Line who="ember">', ' <Line who="ember">', 'stands in a paragraph'],
    ['the lines of one', 'You promise.\n\n', 'You promise.\n', 'stands in a paragraph'],
    ['a limit', 'That fines are useless.', 'That.\n\n<Line who="ruth">No.</Line>\n', 'stands in a <Limit>'],
    ['a company', '## The plan', '<Line who="ruth">No.</Line>', 'stands beside OpenAI'],
    ['a case', 'You promise.', '<CaseFile id="asrs" />', 'stands beside a case'],
  ])('(iv) keeps its parts out of what is real, and in blocks of their own: %s', (_what, from, to, message) => {
    expect(faultsWith(from, to).join('\n')).toContain(message);
  });

  test('(v) opens no paragraph after a part on what leans on it', () => {
    expect(faultsWith('It plays a game.', 'This is a game.').join('\n')).toContain('opens on “This”');
    expect(faultsWith('\nYou inspect six labs, and', '\nShe asks. You inspect six labs, and').join('\n')).toContain(
      'opens on “She”',
    );
  });

  test.each([
    ['three labs', '<Marram>', `${line('beacon')}${line('drift')}<Marram>`, '3 labs speak: at most 2'],
    ['five lines', '<Marram>', `${line('ruth').repeat(4)}<Marram>`, '5 lines: at most 4'],
    ['two beats', '<Marram>', '<Marram>Once.</Marram>\n\n<Marram>', '2 beats of the town: at most 1'],
    ['a long line', 'I noticed the quiet.', 'word '.repeat(13), '<Line> has 13 words: at most 12'],
    ['a long beat', 'Ruth walks home.', 'word '.repeat(41), '<Marram> has 46 words: at most 40'],
    ['somebody unknown', 'who="ember"', 'who="cobalt"', 'cobalt does not speak in second'],
    ['somebody too early', 'who="ember"', 'who="jonah"', 'jonah is not met before third'],
    ['what another signs', '<Sign entry="visit-plan" />', '<Sign entry="word" />', 'word is not what second signs'],
    ['what is not asked', '<Sign entry="visit-plan" />', '<Sign entry="card" />', 'entries.yaml has no slips for card'],
    ['what is not heard', '<Said entry="word" />', '', 'says nothing of word'],
    ['what is not announced', 'hears: [word]\n', '', 'second hears nothing of word'],
  ])('bears so much and no more: %s', (_what, from, to, message) => {
    expect(faultsWith(from, to).join('\n')).toContain(message);
  });

  test('is heard within three chapters', () => {
    const late = stringify({
      entries: entries.map((each) => (each.id === 'word' ? { ...each, chapter: 'third' } : each)),
    });
    expect(faultsOf({ 'en/story/entries.yaml': late }).join('\n')).toContain('word is heard -1 chapters after');
  });

  test('has a brief of 130 words at most, whose sources there are', () => {
    const brief = (words: number, source: string) =>
      `hears: [word]\nbrief: { question: ${'word '.repeat(words)}, assumptions: A, result: B, evidence: C, limit: D, sources: [${source}] }`;
    expect(faultsWith('hears: [word]', brief(126, 'openai2019'))).toEqual([]);
    expect(faultsWith('hears: [word]', brief(127, 'openai2019')).join()).toContain('its brief has 131 words');
    expect(faultsWith('hears: [word]', brief(20, 'nobody2020')).join()).toContain('names nobody2020');
  });

  test('says what was signed at about one length, and of options that there are', () => {
    const other = (more: object) => stringify({ said: [{ ...said[0], ...more }] });
    expect(
      faultsOf({ 'en/story/said/second.yaml': other({ neutral: 'You are asked about Ember, and about the others.' }) }),
    ).toEqual([expect.stringContaining('more than a fifth apart')]);
    expect(
      faultsOf({ 'en/story/said/second.yaml': other({ options: [{ id: 'loud', text: 'You said it in the hall.' }] }) }),
    ).toEqual([expect.stringContaining('word has no option loud')]);
  });
});

function line(who: string): string {
  return `<Line who="${who}">No.</Line>\n\n`;
}
