import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkInterludes } from '#content/bank/check-interludes.ts';
import { faultText } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';

const cast = {
  people: [
    { id: 'ines', name: 'Ines Okoro', role: 'the night nurse', first: 'home' },
    { id: 'ruth', name: 'Ruth Calder', role: 'who inspects the labs', first: 'first' },
    { id: 'jonah', name: 'Jonah Pike', role: 'who plans the nights', first: 'fourth' },
  ],
  chapters: [
    { slug: 'second', speak: ['ruth', 'drift'] },
    { slug: 'fourth', speak: ['beacon', 'drift'] },
  ],
  words: ['marram'],
  companies: ['OpenAI'],
};
const slip = { effect: 'It tests', price: 'A visit', after: 'A tally.', line: 'it' };
const signed = (id: string, chapter: string, options: readonly string[]) => ({
  id,
  chapter,
  ask: 'How?',
  options: options.map((option) => ({ id: option, slip: option, ...slip })),
  neutral: 'Nothing.',
});
const entries = [
  signed('word', 'first', ['letter', 'hall']),
  signed('visit-plan', 'second', ['twenty', 'fine']),
  signed('stone', 'third', ['ours', 'theirs']),
];
const course = {
  parts: [{ entries: [{ slug: 'first' }, { slug: 'second' }] }, { entries: [{ slug: 'third' }, { slug: 'fourth' }] }],
};
const word = {
  id: 'word',
  neutral: 'The hall is shut, as on most nights.',
  options: [
    { id: 'letter', text: 'A letter has left by the night boat.' },
    { id: 'hall', text: 'The hall is open, on all the nights.' },
  ],
};
const plan = {
  id: 'visit-plan',
  neutral: 'Ember’s door has its old paint.',
  options: [
    { id: 'twenty', text: 'Ember’s door has a short tally.' },
    { id: 'fine', text: 'Ember’s door has a new number.' },
  ],
};
const interlude = {
  season: 'autumn',
  title: 'Marram',
  picture: 'The town.',
  said: [word, plan],
  person: { who: 'ines', words: 'The screen is on.' },
  lab: { who: 'ember', mood: 'wary', words: 'We swept the step.' },
};

const faultsOf = (changes: object = {}, slug = 'second'): readonly string[] =>
  checkInterludes(
    new Map([
      ['en/course.yaml', stringify(course)],
      ['en/story/cast.yaml', stringify(cast)],
      ['en/story/entries.yaml', stringify({ entries })],
      [`en/story/interludes/${slug}.yaml`, stringify({ ...interlude, ...changes })],
    ]),
  ).map(faultText);

test('the interludes of the course are as they should be', () => {
  const files = readContent(join(import.meta.dirname, '../../content'));
  expect([...files.keys()].filter((file) => file.startsWith('en/story/interludes/')).length).toBeGreaterThan(1);
  expect(checkInterludes(files).map(faultText)).toEqual([]);
});

test('an interlude may be without fault', () => {
  expect(faultsOf()).toEqual([]);
});

const more = (line: typeof word, change: object) => ({ said: [{ ...line, ...change }, line === word ? plan : word] });
const texts = (...options: readonly (readonly [id: string, text: string])[]) => ({
  options: options.map(([id, text]) => ({ id, text })),
});

test.each([
  ['a line for each signature', { said: [word] }, 'has no line for visit-plan'],
  [
    'no signature that is still to come',
    { said: [word, plan, { ...plan, id: 'stone' }] },
    'stone is not signed by then',
  ],
  [
    'a text for every option',
    more(word, texts(['letter', 'A letter has left by the night boat.'])),
    'word says something for letter: it wants letter, hall',
  ],
  [
    'no option that there is not',
    more(
      word,
      texts(['letter', 'A letter has left by the night boat.'], ['loud', 'The hall is open, on all the nights.']),
    ),
    'word says something for letter, loud: it wants letter, hall',
  ],
  ['texts of one length', more(word, { neutral: 'The hall is shut.' }), 'more than a fifth apart'],
  ['lines that stand alone', more(word, { neutral: 'It is shut tonight, as on most nights.' }), 'leans on what stands'],
  ['somebody of the cast', { person: { who: 'olga', words: 'No.' } }, 'olga is nobody of the cast'],
  ['somebody who is met', { person: { who: 'jonah', words: 'No.' } }, 'jonah is not met before fourth'],
  ['a lab beside them', { lab: { who: 'ruth', mood: 'calm', words: 'No.' } }, 'ruth is no lab'],
  ['short speech', { person: { who: 'ines', words: 'no '.repeat(13) } }, 'ines says 13 words: at most 12'],
  ['no company', { title: 'Marram and OpenAI' }, 'names OpenAI, which is real'],
  ['160 words', { title: 'word '.repeat(145) }, 'has up to 167 words: at most 160'],
])('wants %s', (_what, changes, message) => {
  expect(faultsOf(changes).join('\n')).toContain(message);
});

test('closes a part, and lets no third lab speak', () => {
  const third = {
    said: [word, plan, { ...plan, id: 'stone', ...texts(['ours', plan.neutral], ['theirs', plan.neutral]) }],
  };
  expect(faultsOf({}, 'first').join('\n')).toContain('first closes no part of the course');
  expect(faultsOf(third, 'fourth').join('\n')).toContain('3 labs speak in fourth and here: at most 2');
});
