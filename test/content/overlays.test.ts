import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { faultText } from '#content/bank/located.ts';
import { laidText } from '#content/overlay/laid-text.ts';
import { marked } from '#content/overlay/marked.ts';
import { translationFaults } from '#content/overlay/translation-faults.ts';
import { translations } from '#content/overlay/translations.ts';

const path = 'questions/usb/ask.yaml';
const question = {
  kind: 'one-choice',
  rev: 2,
  objective: 'see-it',
  level: 'apply',
  prompt: 'What will the others do then?',
  hint: ['Look at what they gain.', 'They gain nothing.'],
  options: [
    { id: 'stay', text: 'Stay', correct: true, why: 'They have no reason to go.' },
    { id: 'leave', text: 'Leave', why: 'They would lose by it.' },
  ],
  passage: 'up-and-down',
  sources: ['openai2019'],
};
const words = {
  prompt: '¿Qué harán entonces los demás?',
  hint: ['Mira lo que ganan.', 'No ganan nada.'],
  options: {
    leave: { text: 'Irse', why: 'Perderían con ello.' },
    stay: { text: 'Quedarse', why: 'No tienen motivo para irse.' },
  },
};
const chapter = `---
slug: usb
lede: One plug.
onward: And then?
minutes: 5
objectives:
  - { id: see-it, text: See it }
  - { id: say-it, text: Say it }
check: [a, b, c, d, ask]
---

## Up and down [#up-and-down]

<Plugs id="plugs" predict />

It falls.<Cite id="openai2019">Ours.</Cite>
`;
const capitulo = `---
lede: Un enchufe.
onward: ¿Y después?
objectives:
  see-it: { text: Verlo }
  say-it: { text: Decirlo }
---

## Arriba y abajo [#up-and-down]

<Plugs id="plugs" predict />

Cae.<Cite id="openai2019">Nuestro.</Cite>
`;
const glossary = stringify({
  terms: [
    { id: 'lock-in', term: 'Lock-in', means: 'Staying with it.' },
    { id: 'trap', term: 'Trap', means: 'Good for one, bad for all.' },
  ],
});

const source = { [path]: stringify(question), 'chapters/05-usb.mdx': chapter, 'glossary.yaml': glossary };

/** The files of English and of Spanish, whose own say that they translate what English says now. */
function filesWith(spanish: Readonly<Record<string, string>>, english: Readonly<Record<string, string>> = source) {
  const inEnglish = Object.entries(english).map(([file, text]) => [`en/${file}`, text] as const);
  const inSpanish = Object.entries(spanish).map(([file, text]) => [`es/${file}`, text] as const);
  return new Map([...inEnglish, ...inSpanish]);
}
const stateIn = (file: string, english = source): string =>
  translations(filesWith({}, english), 'en', 'es').find((each) => each.path === file)?.translates ?? '';
const current = (file: keyof typeof source, text: string): string => marked(file, text, stateIn(file));
const of = (file: string, files: ReadonlyMap<string, string>) =>
  translations(files, 'en', 'es').find((each) => each.path === file);
const faultsIn = (files: ReadonlyMap<string, string>) => translationFaults(files, 'en', ['es']).map(faultText);
const asked = (overlay: object) => current(path, stringify(overlay));

describe('a translation', () => {
  test('of a question gives its words and nothing else', () => {
    expect(laidText(path, source[path], asked(words))).toEqual({
      ...question,
      prompt: words.prompt,
      hint: words.hint,
      options: [
        { id: 'stay', text: 'Quedarse', correct: true, why: 'No tienen motivo para irse.' },
        { id: 'leave', text: 'Irse', why: 'Perderían con ello.' },
      ],
    });
    expect(faultsIn(filesWith({ [path]: asked(words) }))).toEqual([]);
  });

  test.each([
    ['rev', { rev: 3 }, 'rev: is not a text'],
    ['level', { level: 'judge' }, 'level: is nothing that is said in its source'],
    ['passage', { passage: 'elsewhere' }, 'passage: is nothing that is said in its source'],
    ['sources', { sources: ['other2020'] }, 'sources.0: is nothing that is said in its source'],
    [
      'correct',
      { options: { ...words.options, leave: { ...words.options.leave, correct: true } } },
      'options.leave.correct: is not a text',
    ],
    [
      'an option that there is not',
      { options: { ...words.options, wait: { text: 'Esperar', why: 'No se sabe.' } } },
      'options.wait.text: is nothing that is said in its source',
    ],
    [
      'an option said like another',
      { options: { ...words.options, leave: { text: 'Quedarse', why: 'Perderían con ello.' } } },
      'options: options repeat',
    ],
  ])('says no logic: %s stops the build and is not shown', (_what, more, message) => {
    const text = asked({ ...words, ...more });
    expect(faultsIn(filesWith({ [path]: text })).join('\n')).toMatch(message);
    expect(laidText(path, source[path], text)).toBeUndefined();
  });

  test('keeps the numbers that are drawn, where its source has them', () => {
    const drawn = { ...question, prompt: 'All use it: {k} points. What then?' };
    const files = (prompt: string) => {
      const english = { ...source, [path]: stringify(drawn) };
      const text = marked(path, stringify({ ...words, prompt }), stateIn(path, english));
      return filesWith({ [path]: text }, english);
    };
    expect(faultsIn(files('Si lo usan todos: {k} puntos. ¿Y entonces?'))).toEqual([]);
    expect(faultsIn(files('Si lo usan todos: muchos puntos. ¿Y entonces?'))).toEqual([
      `es/${path}:2: prompt: lacks {k}`,
    ]);
    expect(faultsIn(files('Si lo usan {n}: {k} puntos. ¿Y entonces?'))).toEqual([
      `es/${path}:2: prompt: has {n}, which nothing fills`,
    ]);
    expect(of(path, files('Muchos puntos. ¿Y entonces?'))?.shown).toBe(0);
  });

  test('that does not say what it translates is held to its source as it is now, and listed', () => {
    const unstamped = filesWith({ [path]: stringify({ ...words, passage: 'elsewhere' }) });
    expect(faultsIn(unstamped)).toEqual([`es/${path}:12: passage: is nothing that is said in its source`]);
    expect(of(path, filesWith({ [path]: stringify(words) }))).toMatchObject({ state: 'unstamped', shown: 0 });
  });

  test('with a slip of syntax is named, and nothing else is lost by it', () => {
    const files = filesWith({
      [path]: 'prompt: "open',
      'glossary.yaml': current('glossary.yaml', 'terms: {trap: {means: 3}}'),
    });
    expect(faultsIn(files)).toEqual([
      expect.stringMatching(new RegExp(`^es/${path}:1: .*quote`)),
      'es/glossary.yaml:2: terms.trap.means: is not a text',
    ]);
    expect(of(path, filesWith({}, { ...source, [path]: 'prompt: "open' }))).toBeUndefined();
  });

  test('has the same words and states whatever ends its lines', () => {
    const file = 'chapters/05-usb.mdx';
    const text = current(file, capitulo);
    expect(laidText(file, chapter.replaceAll('\n', '\r\n'), text)).toEqual(laidText(file, chapter, text));
    expect(of(file, filesWith({ [file]: text.replaceAll('\n', '\r\n') }))?.state).toBe('current');
  });

  test('that lacks a word is not shown, and is listed with the way to it', () => {
    const text = asked({ ...words, options: { ...words.options, stay: { text: 'Quedarse' } } });
    expect(laidText(path, source[path], text)).toBeUndefined();
    expect(of(path, filesWith({ [path]: text }))).toMatchObject({
      lacks: ['options.stay.why'],
      shown: 0,
      state: 'current',
    });
    expect(faultsIn(filesWith({ [path]: text }))).toEqual([]);
  });

  test.each([
    ['a word of the prompt', { ...question, prompt: 'What will all the others do then?' }, true],
    [
      'an option',
      { ...question, options: [...question.options, { id: 'wait', text: 'Wait', why: 'No one waits.' }] },
      true,
    ],
    ['its level, which no reader sees', { ...question, level: 'judge' }, false],
  ])('is stale once its source has another %s', (_what, edited, isStale) => {
    const files = filesWith({ [path]: asked(words) }, { ...source, [path]: stringify(edited) });
    expect(of(path, files)?.state).toBe(isStale ? 'stale' : 'current');
    expect(faultsIn(files)).toEqual([]);
    // a question of an older state would be marked by another's key
    expect(of(path, files)?.shown === 0).toBe(isStale);
  });

  test('of a chapter lies over its frontmatter, and stays in view when its source is edited', () => {
    const file = 'chapters/05-usb.mdx';
    const text = current(file, capitulo);
    expect(laidText(file, chapter, text)).toEqual({
      ...(parse(chapter.split('---')[1] ?? '') as object),
      lede: 'Un enchufe.',
      onward: '¿Y después?',
      objectives: [
        { id: 'see-it', text: 'Verlo' },
        { id: 'say-it', text: 'Decirlo' },
      ],
    });
    const files = filesWith({ [file]: text }, { ...source, [file]: chapter.replace('It falls.', 'It falls far.') });
    expect(of(file, files)).toMatchObject({ state: 'stale', misfits: [] });
    expect(of(file, files)?.shown).toBe(of(file, files)?.letters);
  });

  test('of a chapter says the title of a fold in its own words', () => {
    const file = 'chapters/05-usb.mdx';
    const folded = (text: string, title: string) => `${text}\n<More title="${title}">\n\n</More>\n`;
    const english = { ...source, [file]: folded(chapter, 'More') };
    const stands = (text: string) =>
      faultsIn(filesWith({ [file]: marked(file, text, stateIn(file, english)) }, english));
    expect(stands(folded(capitulo, 'Más'))).toEqual([]);
    expect(stands(capitulo).join()).toContain('<More>');
  });

  test.each([
    ['a heading’s id', capitulo.replace('[#up-and-down]', '[#arriba]')],
    [
      'a figure’s setting',
      capitulo.replace('<Plugs id="plugs" predict />', '<Plugs id="plugs" scene="one" predict />'),
    ],
    ['a figure', capitulo.replace('<Plugs id="plugs" predict />', '')],
    ['a citation', capitulo.replace(/<Cite.*Cite>/, '')],
  ])('of a chapter keeps %s', (_what, changed) => {
    const file = 'chapters/05-usb.mdx';
    const text = current(file, changed);
    expect(laidText(file, chapter, text)).toBeUndefined();
    expect(faultsIn(filesWith({ [file]: text })).join()).toMatch(
      /^es\/chapters\/05-usb\.mdx:1: text: has .*, its source /,
    );
  });

  test('of the glossary stands in term by term', () => {
    const file = 'glossary.yaml';
    const text = current(
      file,
      stringify({ terms: { trap: { term: 'Trampa', means: 'Buena para uno.' }, 'lock-in': { term: 'Cautividad' } } }),
    );
    expect(laidText(file, glossary, text)).toEqual({
      terms: [{ id: 'trap', term: 'Trampa', means: 'Buena para uno.' }],
    });
    expect(of(file, filesWith({ [file]: text }))?.lacks).toEqual(['terms.lock-in.means']);
    expect(faultsIn(filesWith({ [file]: text }))).toEqual([]);
    // a term that is taken out of the source takes no other with it
    const fewer = stringify({ terms: parse(glossary).terms.slice(1) });
    expect(laidText(file, fewer, text)).toEqual({ terms: [{ id: 'trap', term: 'Trampa', means: 'Buena para uno.' }] });
  });
});

describe('the list of translations', () => {
  test('says what is missing and what has lost its source', () => {
    const all = translations(filesWith({ 'cases/gone.yaml': 'title: Perdido' }), 'en', 'es');
    expect(all.map((each) => [each.path, each.state])).toEqual([
      [path, 'missing'],
      ['chapters/05-usb.mdx', 'missing'],
      ['glossary.yaml', 'missing'],
      ['cases/gone.yaml', 'orphaned'],
    ]);
  });

  test('of words in JSON: stale once the English ones have changed', () => {
    const english = { 'widgets/x.json': '{"a":"Go"}' };
    const text = marked('x.json', '{"a":"Ve"}', stateIn('widgets/x.json', english as unknown as typeof source));
    expect(of('widgets/x.json', filesWith({ 'widgets/x.json': text }, english))?.state).toBe('current');
    expect(
      of('widgets/x.json', filesWith({ 'widgets/x.json': text }, { 'widgets/x.json': '{"a":"Go on"}' }))?.state,
    ).toBe('stale');
  });
});

describe('what no page can do without', () => {
  const course = stringify({
    parts: [{ id: 'one', title: 'One', entries: [{ slug: 'usb', title: 'USB', idea: 'It.' }] }],
    tracks: [],
  });
  const english = { 'course.yaml': course };

  test('is a fault where it is missing, lacks words or does not fit, stale or not', () => {
    expect(faultsIn(filesWith({}, english))).toEqual(['es/course.yaml:1: is missing; no page can do without it']);
    const half = stringify({
      translates: 'older',
      parts: { one: { title: 'Uno', entries: { usb: { title: 'USB' } } } },
    });
    expect(faultsIn(filesWith({ 'course.yaml': half }, english))).toEqual([
      'es/course.yaml:6: lacks parts.one.entries.usb.idea',
    ]);
  });
});
