import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '#check/answer.ts';
import { generators } from '#quiz/all-generators.ts';
import { type BankItem, bankItem } from '#quiz/bank.ts';
import { places } from '#quiz/earlier/ids-then.ts';
import { inIds } from '#quiz/earlier/in-ids.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import { kindOf } from '#quiz/kinds.ts';
import { isAsked, present } from '#quiz/present.ts';
import type { QuestionFile } from '#quiz/question.ts';
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
    const id = 'incentives/what-the-post-says';
    const [first = [], second = []] = Object.values(places[id] ?? {});
    expect(first).not.toEqual(second);
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
    const choice = asked('payoffs/switch', moved('payoffs/switch'));
    for (const [place, said] of [
      ['0', 'Beacon, and only Beacon'],
      ['3', 'Neither of you'],
    ] as const) {
      const { response = '', status } = seen(choice, 1, place);
      expect(status.is).toBe('open');
      expect(keyOf(choice).inWords(choice, response, {} as never)).toEqual([said]);
    }
    expect(seen(choice, 1, 'added-in-front').response).toBe('added-in-front');
    const several = asked('one-round/three-alike', moved('one-round/three-alike'));
    expect(seen(several, 1, '0,2').response).toBe('always-safe,safe-until-cut');
    expect(seen(asked('one-round/three-alike'), 1, '0,2').response).toBe('always-safe,safe-until-cut');
  });

  test('is lost where the part that it names is there no more, and never throws', () => {
    const file = fileOf('payoffs/switch') as { options: { id: string }[] };
    const without = { ...file, options: file.options.filter(({ id }) => id !== 'both-of-you') };
    const question = asked('payoffs/switch', without as unknown as QuestionFile);
    expect(seen(question, 1, '2')).toMatchObject({ response: undefined, status: { is: 'lost' } });
    expect(seen(question, 1, '3')).toMatchObject({ response: 'neither-of-you', status: { is: 'open' } });
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
    expect(bankItem('payoffs/switch', moved('payoffs/switch'), generators).was).toEqual(places['payoffs/switch']);
  });
});
