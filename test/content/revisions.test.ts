import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { faultText } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';
import { mapWords } from '#content/overlay/map-words.ts';
import { stateOf } from '#content/overlay/source-words.ts';
import { checkRevisions } from '#content/revisions/check-revisions.ts';
import { type LiveQuestion, liveQuestions } from '#content/revisions/live-questions.ts';
import { logicOf } from '#content/revisions/logic-of.ts';
import { frozenPath, livePath } from '#content/revisions/question-paths.ts';
import { revisionState } from '#content/revisions/revision-state.ts';
import { highestRev, type Revisions } from '#content/revisions/revisions.ts';
import { upToDate } from '#content/revisions/up-to-date.ts';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import { nameThen } from '#quiz/earlier/moved.ts';
import { inWords } from '#quiz/in-words.ts';
import { type QuestionFile, schemaFor } from '#quiz/question.ts';
import codes from '#quiz/revisions/codes.json' with { type: 'json' };
import lock from '#quiz/revisions/lock.json' with { type: 'json' };
import { contentData, contentFiles } from '../support/content.ts';

const real = readContent(join(import.meta.dirname, '../../content'));
const now: Revisions = { codes, lock };
const live = liveQuestions(real);

/** What is said of the real bank with these files changed, added or (undefined) taken away. */
function faultsWith(changed: Readonly<Record<string, string | undefined>>, revisions = now, draws = generators) {
  const files = new Map(real);
  for (const [file, text] of Object.entries(changed)) {
    if (text === undefined) files.delete(file);
    else files.set(file, text);
  }
  return checkRevisions(files, draws, revisions).map(faultText);
}

/** A question for which this is so. */
function found(is: (each: LiveQuestion) => boolean): LiveQuestion & { readonly text: string } {
  const each = live.find(is);
  if (!each) throw new Error('the bank has no such question');
  return { ...each, text: real.get(each.file) ?? '' };
}

const stated = found(({ question: { kind, rev } }) => kind === 'one-choice' && rev === 1);
const drawn = found(({ question }) => 'draw' in question);
const lineOf = (text: string, start: RegExp) => text.slice(0, text.search(start)).split('\n').length;
const keeps = ({ item }: LiveQuestion) => `npm run new revision ${item.replace('/', ' ')}`;

/** A question with its next revision begun: the file, the copy of what it was, and both lists. */
function revised({ item, name, question, text }: ReturnType<typeof found>, by = (file: string) => file) {
  const next = question.rev + 1;
  const asked = by(text.replace(/^rev: .*$/m, `rev: ${next}`));
  const bank = bankItem(item, question, generators);
  const copy = 'draws' in bank ? `${text}draws: ${JSON.stringify(bank.draws)}\n` : text;
  const state = revisionState(item, parse(asked), generators);
  const revisions = { codes: [...codes, `${item}@${next}`], lock: { ...lock, [`${item}@${next}`]: state } };
  return { files: { [livePath(item)]: asked, [frozenPath(name)]: copy }, copy, revisions };
}

/** The options of a question the other way round. */
const turned = (text: string) => {
  const file = parse(text);
  return stringify({ ...file, options: file.options.toReversed() });
};

describe('the revisions of the questions', () => {
  test('are what links and receipts take them for', () => {
    expect(faultsWith({})).toEqual([]);
    expect(live.length).toBeGreaterThan(190);
    for (const { item, question } of live) expect(highestRev(codes, item), item).toBe(question.rev);
  });

  test('keep the codes that they were first given', () => {
    // by the names that they then had
    const first = codes.slice(0, 197).map((name) => name.replace(/^[^@]+/, nameThen));
    expect([first.length, stateOf(first)]).toEqual([197, '8cb850fdc993']);
  });

  test('of a chapter’s check follow one another, so that a check is a run of codes', () => {
    // but for what has moved away
    const first = codes
      .slice(0, 197)
      .map((name) => name.replace(/@.*/, ''))
      .filter((item) => nameThen(item) === item);
    const chapters = contentFiles('.mdx').filter((file) => file.startsWith('en/chapters/'));
    expect(chapters.length).toBeGreaterThan(10);
    for (const file of chapters) {
      const { slug, check } = contentData(file) as { slug: string; check: string[] };
      const known = check.map((name) => `${slug}/${name}`).filter((item) => first.includes(item));
      const at = first.indexOf(known[0] ?? '');
      expect(first.slice(at, at + known.length), slug).toEqual(known);
    }
  });
});

describe('what a rev holds a question to', () => {
  const hashOf = (file: unknown) => JSON.stringify(logicOf(schemaFor(file), file));

  test('is everything but words and what is free', () => {
    for (const { question, item } of live) {
      const schema = schemaFor(question);
      const reworded = {
        ...(mapWords(schema, question, (_path, words) => `${words} `) as QuestionFile),
        objective: 'another',
        level: 'judge',
        passage: 'elsewhere',
        sources: ['somebody2001'],
        hint: 'Another hint altogether.',
        rev: question.rev + 1,
      };
      expect(hashOf(reworded), item).toBe(hashOf(question));
      expect(hashOf(Object.fromEntries(Object.entries(question).toReversed())), item).toBe(hashOf(question));
    }
  });

  test.each([
    [
      'another right option',
      { kind: 'one-choice', draw: false },
      (file) => ({ ...file, options: moved(file.options) }),
    ],
    ['one more right option', { kind: 'several' }, (file) => ({ ...file, options: file.options.map(right) })],
    ['a new order of options', { kind: 'several' }, (file) => ({ ...file, options: file.options.toReversed() })],
    ['an option less', { kind: 'one-choice', draw: false }, (file) => ({ ...file, options: file.options.slice(1) })],
    ['another id', { kind: 'match' }, (file) => ({ ...file, pairs: file.pairs.map(renamed) })],
    ['a new order of pairs', { kind: 'match' }, (file) => ({ ...file, pairs: file.pairs.toReversed() })],
    ['another right order', { kind: 'order' }, (file) => ({ ...file, items: file.items.toReversed() })],
    ['another answer', { kind: 'number', draw: false }, (file) => ({ ...file, answer: file.answer + 1 })],
    ['another tolerance', { kind: 'number' }, (file) => ({ ...file, tolerance: file.tolerance + 0.5 })],
    ['a slip of another value', { kind: 'number', draw: false }, (file) => ({ ...file, slips: file.slips.map(more) })],
    ['another range', { kind: 'estimate' }, (file) => ({ ...file, range: [file.range[0], file.range[1] + 1] })],
    ['another sharpness', { kind: 'estimate' }, (file) => ({ ...file, sharp: file.sharp / 2 })],
    ['another table', { kind: 'cell', draw: false }, (file) => ({ ...file, payoffs: { ...file.payoffs, R: 9.5 } })],
    ['another widget', { kind: 'set-widget' }, (file) => ({ ...file, widget: 'other' })],
    ['another start', { kind: 'set-widget' }, (file) => ({ ...file, start: `${file.start}&x=1` })],
    ['another solution', { kind: 'set-widget' }, (file) => ({ ...file, solution: `${file.solution}&x=1` })],
    ['another goal', { kind: 'set-widget' }, (file) => ({ ...file, goal: file.goal.map(measured) })],
    ['another generator', { kind: 'number', draw: true }, (file) => ({ ...file, draw: 'other' })],
    [
      'a new order of drawn options',
      { kind: 'one-choice', draw: true },
      (file) => ({ ...file, options: Object.fromEntries(Object.entries(file.options).toReversed()) }),
    ],
    [
      'a drawn option less',
      { kind: 'one-choice', draw: true },
      (file) => ({ ...file, options: Object.fromEntries(Object.entries(file.options).slice(1)) }),
    ],
    ['another kind', { kind: 'one-choice' }, (file) => ({ ...file, kind: 'several' })],
    // biome-ignore lint/suspicious/noExplicitAny: a file is changed before anything has read it
  ] as [string, { kind: string; draw?: boolean }, (file: any) => unknown][])(
    'is changed by %s',
    (_what, is, change) => {
      const all = live.filter(
        ({ question }) => question.kind === is.kind && (is.draw ?? 'draw' in question) === 'draw' in question,
      );
      expect(all.length).toBeGreaterThan(0);
      for (const { question, item } of all) expect(hashOf(change(question)), item).not.toBe(hashOf(question));
    },
  );

  test('is not what names a mistake, in a list or by ids', () => {
    const reason = inWords(z.string());
    const part = z.strictObject({ why: reason, mistake: z.string().optional() });
    const schema = z.strictObject({
      goal: z.array(part.extend({ id: z.string() })),
      slips: z.record(z.string(), z.union([reason, part])),
    });
    const plain = { goal: [{ id: 'one', why: 'So.' }], slips: { level: 'So.', two: 'Or so.' } };
    const named = {
      goal: [{ id: 'one', why: 'So.', mistake: 'an-idea' }],
      slips: { level: { why: 'So.', mistake: 'an-idea' }, two: 'Or so.' },
    };
    expect(logicOf(schema, named)).toEqual(logicOf(schema, plain));
    expect(logicOf(schema, plain)).toEqual({
      goal: [{ id: 'one' }],
      slips: [
        ['level', null],
        ['two', null],
      ],
    });
  });
});

type Option = { readonly id: string; readonly correct?: true };
const moved = (options: readonly Option[]) =>
  options.map(({ correct: _correct, ...option }, place) =>
    place === (options.findIndex(({ correct }) => correct) + 1) % options.length
      ? { ...option, correct: true }
      : option,
  );
const right = (option: Option) => ({ ...option, correct: true });
const renamed = (part: Option, place: number) => (place === 1 ? { ...part, id: 'renamed' } : part);
const more = (slip: { readonly value: number }) => ({ ...slip, value: slip.value + 7 });
const measured = (goal: object) => ({ ...goal, atLeast: -12345 });

describe('a question that is changed without a new rev is refused with its line and what to do', () => {
  test('where its logic changes', () => {
    const faults = faultsWith({ [stated.file]: turned(stated.text) });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${stated.file}:${lineOf(stated.text, /^rev:/m)}: is not what rev 1 asked`));
    expect(faults[0]).toContain(keeps(stated));
  });

  test('where its generator draws otherwise, as soon as one number of it does', () => {
    if (!('draw' in drawn.question)) throw new Error();
    const { draw } = drawn.question;
    const generate = generators.get(draw);
    const other = new Map(generators);
    other.set(draw, (random) => {
      const made = generate?.(random) ?? { values: {}, answer: 0 };
      return random() < 0.1 ? { ...made, values: { ...made.values, more: 1 } } : made;
    });
    const of = live.filter(({ question }) => 'draw' in question && question.draw === draw);
    const faults = faultsWith({}, now, other);
    expect(faults).toHaveLength(of.length);
    expect(faults[0]).toMatch(new RegExp(`^${drawn.file}:${lineOf(drawn.text, /^draw:/m)}: draws other numbers`));
    expect(faults[0]).toContain(keeps(drawn));
  });

  test('where any of the three hashes is another', () => {
    const held = (lock as Revisions['lock'])[drawn.name];
    for (const [hash, line] of [
      ['logic', /^rev:/m],
      ['draws', /^draw:/m],
      ['seeds', /^draw:/m],
    ] as const) {
      const faults = faultsWith(
        {},
        { codes, lock: { ...lock, [drawn.name]: { ...held, [hash]: 'another' } as never } },
      );
      expect(faults, hash).toHaveLength(1);
      expect(faults[0]).toContain(`${drawn.file}:${lineOf(drawn.text, line)}: `);
    }
  });

  test('but not where its words do', () => {
    expect(faultsWith({ [stated.file]: stated.text.replace(/^level: .*/m, 'level: judge') })).toEqual([]);
    expect(faultsWith({ [stated.file]: `${stated.text.replace(/^hint: >-\n.*\n/m, '')}` })).toEqual([]);
    const words = stringify(mapWords(schemaFor(stated.question), stated.question, (_path, said) => `So: ${said}`));
    expect(faultsWith({ [stated.file]: words })).toEqual([]);
  });
});

describe('a new revision', () => {
  test('is sound once the one before it is kept and it has its code', () => {
    for (const each of [stated, drawn]) {
      const { files, revisions } = revised(each);
      expect(faultsWith(files, revisions)).toEqual([]);
    }
    const { files, revisions } = revised(stated, turned);
    expect(faultsWith(files, revisions)).toEqual([]);
  });

  test('is refused while the one before it is not kept, or while it has no code', () => {
    const { files } = revised(stated);
    const { [stated.file]: asked } = files;
    expect(faultsWith({ [stated.file]: asked })).toEqual([
      `${stated.file}:${lineOf(stated.text, /^rev:/m)}: rev 1 is not kept, though links name it: ${keeps(stated)}`,
    ]);
    const [fault, ...more] = faultsWith(files);
    expect(more).toEqual([]);
    expect(fault).toContain('rev 2 has no code');
    expect(fault).toContain('npm run revisions');
    const { revisions } = revised(stated);
    expect(faultsWith({ [stated.file]: asked }, revisions)[0]).toContain(
      `${stated.name} is neither asked nor kept, though links name it`,
    );
  });

  test('leaves the kept one as it was, but for what is free', () => {
    const path = frozenPath(stated.name);
    const { files, copy, revisions } = revised(stated);
    expect(faultsWith({ ...files, [path]: copy.replace(/^passage: .*/m, 'passage: text') }, revisions)).toEqual([]);
    const [fault] = faultsWith({ ...files, [path]: turned(copy) }, revisions);
    expect(fault).toMatch(new RegExp(`^${path}:\\d+: is not what rev 1 asked.*put back what git has$`));
    const numbers = revised(drawn);
    const kept = frozenPath(drawn.name);
    const other = numbers.copy.replace(/("answer":)/, '$11');
    expect(other).not.toBe(numbers.copy);
    expect(faultsWith({ ...numbers.files, [kept]: other }, numbers.revisions)[0]).toContain('is not what rev');
  });

  test('is refused where a kept file says another rev, has no code, or is asked today', () => {
    const { files, copy, revisions } = revised(stated);
    const path = frozenPath(stated.name);
    expect(faultsWith({ ...files, [path]: copy.replace(/^rev: .*/m, 'rev: 3') }, revisions)[0]).toContain('says rev 3');
    expect(faultsWith({ [path]: copy })[0]).toContain('asks today');
    expect(faultsWith({ [frozenPath(`${stated.item}@7`)]: copy.replace(/^rev: .*/m, 'rev: 7') })[0]).toContain(
      'no code',
    );
  });

  test('cannot go back', () => {
    const { files, revisions } = revised(stated);
    expect(faultsWith({ ...files, [stated.file]: stated.text }, revisions)[0]).toContain('a rev only rises');
  });
});

describe('codes', () => {
  test('are given once and stay where they are', () => {
    const [first = '', second = '', ...rest] = codes;
    expect(faultsWith({}, { codes: [first, ...codes], lock })[0]).toContain(`${first} has two codes`);
    expect(faultsWith({}, { codes: [second, first, ...rest], lock })[0]).toContain('a place that never changes');
    const [fault] = faultsWith({}, { codes: codes.slice(0, -1), lock });
    expect(fault).toContain('says nothing more where lock.json says');
    const { [first]: _lost, ...left } = lock as Revisions['lock'];
    expect(faultsWith({}, { codes, lock: left }).length).toBeGreaterThan(0);
  });

  test('keep a question that is taken away, or only to be recalled, from going unseen', () => {
    const lost = `${stated.file}:1: ${stated.name} is neither asked nor kept`;
    expect(faultsWith({ [stated.file]: undefined })[0]).toContain(lost);
    const recall = [...real.values()].find((text) => /^kind: recall$/m.test(text));
    expect(faultsWith({ [stated.file]: recall })[0]).toContain(lost);
    // a kept copy is enough
    expect(faultsWith({ [stated.file]: undefined, [frozenPath(stated.name)]: stated.text })).toEqual([]);
  });

  test('are given to new questions in the order of the course, its checks first, and to nothing that is unfinished', () => {
    const given = upToDate(real, generators, { codes: [], lock: {} }, () => false);
    expect(given.codes.toSorted()).toEqual(live.map(({ name }) => name).toSorted());
    const unfinished = new Map([
      ...real,
      [stated.file, stated.text.replace(/^prompt: >-\n.*/m, 'prompt: TODO say it')],
    ]);
    expect(upToDate(unfinished, generators, { codes: [], lock: {} }, () => false).codes).not.toContain(stated.name);
    expect(checkRevisions(unfinished, generators, now)).toEqual([]);
  });

  test('that are settled keep their place and their state, and the others are given anew', () => {
    const changed = new Map([...real, [stated.file, turned(stated.text)]]);
    expect(upToDate(changed, generators, now, () => true)).toEqual(now);
    const open = upToDate(changed, generators, now, (name) => name !== stated.name);
    expect(open.codes).toEqual([...codes.filter((name) => name !== stated.name), stated.name]);
    expect(open.lock[stated.name]).not.toEqual((lock as Revisions['lock'])[stated.name]);
    expect(checkRevisions(changed, generators, open)).toEqual([]);
  });

  test('are not given to a revision before the one below it is kept', () => {
    const { files } = revised(stated, turned);
    const begun = new Map([...real, [stated.file, files[stated.file] ?? '']]);
    expect(upToDate(begun, generators, now, () => true).codes).toEqual(codes);
    const kept = new Map([...begun, [frozenPath(stated.name), stated.text]]);
    expect(upToDate(kept, generators, now, () => true).codes).toEqual([...codes, `${stated.item}@2`]);
  });
});
