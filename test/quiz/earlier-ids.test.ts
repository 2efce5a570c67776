import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '#check/answer.ts';
import { generators } from '#quiz/all-generators.ts';
import { type BankItem, bankItem } from '#quiz/bank.ts';
import type { EarlierIds } from '#quiz/earlier/earlier-ids.ts';
import { places } from '#quiz/earlier/ids-then.ts';
import { inIds } from '#quiz/earlier/in-ids.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import { kindOf } from '#quiz/kinds.ts';
import { isAsked, present } from '#quiz/present.ts';
import type { Question, QuestionFile } from '#quiz/question.ts';
import { samples } from '../../src/gallery/samples.ts';
import { contentData, contentFiles } from '../support/content.ts';

const pathOf = (id: string) => `en/questions/${id}.yaml`;
const there = new Set(contentFiles('.yaml'));
const fileOf = (id: string) => contentData(pathOf(id)) as QuestionFile;
const shown = (item: BankItem, seed = 0) => {
  if (!isAsked(item)) throw new Error(`${item.id} is not asked`);
  return present(item, seed, String);
};
/** The question as the bank has it, its file changed or not. */
const asked = (id: string, file = fileOf(id), seed = 0) => shown(bankItem(id, file, generators), seed);

const bare = { unreadable: false, marked: undefined, hindrance: undefined, measures: undefined };
/** What a reader sees of an answer that was stored. */
const seen = (question: ReturnType<typeof asked>, rev: number, response: string) =>
  answerTo(question, { ...bare, stored: { rev, seed: 0, response, score: undefined } });

/** The same file with its options in another order, and one more in front. */
function moved(id: string): QuestionFile {
  const file = fileOf(id);
  if (!('options' in file) || !Array.isArray(file.options)) throw new Error(`${id} has no options`);
  const added = {
    id: 'added-in-front',
    text: 'What nobody thought of before',
    why: 'It stands in front of all others.',
  };
  return { ...file, options: [added, ...file.options.toReversed()] } as QuestionFile;
}

type OfOptions = Extract<Question, { kind: 'one-choice' | 'several' }>;

/** A question of a kind that records named by places while its file said what it says now, and the ids of those places. */
function earlier(kind: OfOptions['kind']) {
  for (const [id, byRev] of Object.entries(places)) {
    const file = there.has(pathOf(id)) ? fileOf(id) : undefined;
    if (file?.kind !== kind || 'draw' in file) continue;
    const options = new Set((file as OfOptions).options.map((option) => option.id));
    const ids = byRev[file.rev] ?? [];
    if (ids.length > 3 && ids.every((each) => options.has(each)))
      return { id, rev: file.rev, ids, file: file as OfOptions };
  }
  throw new Error(`no question of the kind ${kind} is as old as that`);
}

describe('a response from before parts had ids', () => {
  test.each(Object.entries(places).filter(([id]) => there.has(pathOf(id))))(
    '%s: its places are read as the parts that stood there, in every wording',
    (id, byRev) => {
      for (const seed of [0, 7]) {
        const question = asked(id, fileOf(id), seed);
        const { fromPlaces } = kindOf(question);
        for (const [rev, ids] of Object.entries(byRev)) {
          const all = [...ids.keys()];
          const read = (response: string) => inIds(question, { rev: Number(rev), response });
          if (fromPlaces) expect(read(all.join())).toBe(ids.map((part) => `${part}=${part}`).join());
          else for (const place of all) expect(read(String(place))).toBe(ids[place]);
        }
      }
    },
  );

  test('is read by the table of its wording, else of the next that is known', () => {
    const [id, byRev] = Object.entries(places).find(
      ([id, byRev]) => there.has(pathOf(id)) && new Set(Object.values(byRev).map(String)).size > 1,
    ) as [string, EarlierIds];
    const [first = [], second = []] = Object.values(byRev);
    const question = asked(id);
    for (const [rev, ids] of [
      [0, first],
      [1, first],
      [2, second],
    ] as const)
      expect(inIds(question, { rev, response: '3' })).toBe(ids[3]);
    expect(inIds(forReaders(id, { ...samples.several.question, rev: 9 }), { rev: 2, response: '3' })).toBe('d');
  });

  test('marks the same option still where its file moves options and adds one in front; what is there now keeps its own', () => {
    const one = earlier('one-choice');
    const choice = asked(one.id, moved(one.id));
    for (const place of [0, 3]) {
      const { response = '', status } = seen(choice, one.rev, String(place));
      expect(status.is).toBe('open');
      expect(response).toBe(one.ids[place]);
      const said = one.file.options.find(({ id }) => id === response)?.text;
      expect(keyOf(choice).inWords(choice, response, {} as never)).toEqual([said]);
    }
    expect(seen(choice, one.rev, 'added-in-front').response).toBe('added-in-front');
    const many = earlier('several');
    for (const several of [asked(many.id, moved(many.id)), asked(many.id)])
      expect(seen(several, many.rev, '0,2').response).toBe(`${many.ids[0]},${many.ids[2]}`);
  });

  test('is lost where the part that it names is there no more, and never throws', () => {
    const { id, rev, ids, file } = earlier('one-choice');
    const question = asked(id, { ...file, options: file.options.filter((option) => option.id !== ids[2]) });
    expect(seen(question, rev, '2')).toMatchObject({ response: undefined, status: { is: 'lost' } });
    expect(seen(question, rev, '3')).toMatchObject({ response: ids[3], status: { is: 'open' } });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(samples).map((sample) => sample.question)),
        fc.oneof(fc.string(), fc.stringMatching(/^[-0-9a-d=,]{0,9}$/)),
        fc.nat(3),
        (question, response, rev) => {
          const reader = forReaders('x', question);
          const { is } = answerTo(reader, { ...bare, stored: { rev, seed: 0, response, score: 1 } }).status;
          expect(['open', 'lost', 'checked']).toContain(is);
        },
      ),
    );
  });

  test('that sets a number, a range, a figure or a cell stays as it is', () => {
    for (const [name, response] of [
      ['number', '12'],
      ['estimate', '1;2'],
      ['set-widget', '0'],
      ['cell', 'CD'],
    ] as const)
      expect(inIds(forReaders('x', samples[name].question), { rev: 1, response })).toBe(response);
  });

  test('is read by a table that an item carries only where its file says otherwise', () => {
    for (const [id, byRev] of Object.entries(places).filter(([id]) => there.has(pathOf(id)))) {
      const { was } = bankItem(id, fileOf(id), generators);
      if (was) expect(was).toBe(byRev);
      const question = asked(id);
      const now = kindOf(question)
        .parts?.(question)
        .map((part) => part.id);
      expect(was === undefined, id).toBe(Object.values(byRev).every((ids) => ids.join() === now?.join()));
    }
    const { id } = earlier('one-choice');
    expect(bankItem(id, moved(id), generators).was).toEqual(places[id]);
  });
});
