import { expect, test } from 'vitest';
import { envelopeOfCode } from '#classroom/qr/envelope-of-code.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { unpackReceipt } from '#classroom/receipt/unpack-receipt.ts';
import type { Receipt } from '#classroom/receipt.ts';
import { openEnvelope } from '#classroom/seal/open-envelope.ts';
import { thumbOf } from '#classroom/seal/thumbprint.ts';
import { forReaders, type ReaderQuestion } from '#quiz/for-readers.ts';
import type { Question } from '#quiz/question.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import frozen from './frozen.json' with { type: 'json' };

const common = { rev: 1, objective: 'x', level: 'apply', prompt: 'What is it, then?', passage: 'there' } as const;
const why = 'Because it is so.';
const parts = ['safe', 'cut', 'wait', 'ask'].map((id, place) => ({
  id,
  text: id,
  why,
  ...(place < 2 && { correct: true as const }),
}));

/** One question of every kind, as it was when the receipts beside this were written: never changed, only added to. */
const questions: readonly Question[] = [
  {
    ...common,
    kind: 'one-choice',
    options: parts.map((part, place) => ({
      id: part.id,
      text: part.text,
      why,
      ...(place === 0 && { correct: true as const }),
    })),
  },
  { ...common, kind: 'several', options: parts },
  { ...common, kind: 'number', answer: 2.5, tolerance: 0.1, why, slips: [{ id: 'other-way', value: -2.5, why }] },
  {
    ...common,
    kind: 'order',
    first: 'most',
    last: 'least',
    items: parts.map(({ id, text, why }) => ({ id, text, why })),
  },
  {
    ...common,
    kind: 'match',
    pairs: ['b', 'a', 'c'].map((id) => ({ id, left: `left ${id}`, right: `right ${id}`, why })),
  },
  {
    ...common,
    kind: 'cell',
    payoffs: { R: 3, S: 0, T: 5, P: 1 },
    answer: 'DD',
    whys: { CC: why, CD: why, DC: why, DD: why },
  },
  { ...common, kind: 'estimate', answer: 50, range: [0, 100], sharp: 10, why },
  {
    ...common,
    kind: 'set-widget',
    widget: 'levers',
    start: 'base:stag-hunt,p:30',
    solution: 'base:stag-hunt,p:30,fine:1.2',
    goal: [{ id: 'better', measure: 'better', is: 'C', why }],
    why,
  },
];
const codes = itemCodes(questions.map(({ kind }) => `frozen/${kind}@1`));
const questionOf = ({ item, seed }: { item: string; seed: number }): ReaderQuestion | undefined => {
  const question = questions.find(({ kind }) => `frozen/${kind}` === item);
  return question && forReaders(item, question, seed);
};

type Written = (typeof frozen.receipts)[number];

/** A receipt as it was written: what JSON leaves out is unknown. */
function written({ receipt }: Written): Receipt {
  const tried = (each: object | undefined) => each && { took: undefined, sure: undefined, ...each };
  const answers = receipt.answers.map((answer) => ({
    ...answer,
    first: tried('first' in answer ? answer.first : undefined),
    last: tried('last' in answer ? answer.last : undefined),
  }));
  return { ...receipt, answers } as Receipt;
}

test.each(frozen.receipts)('$what: a receipt is read as it was written', async (each) => {
  const receipt = written(each);
  const thumb = await thumbOf(frozen.key);
  for (const text of [each.sealed, each.open]) {
    const [found] = findEnvelopes(text);
    if (!found?.ok) throw new Error(`no envelope: ${text}`);
    const opening = await openEnvelope(found.envelope, { thumb, key: frozen.key });
    if (!opening.ok) throw new Error(opening.problem);
    expect(unpackReceipt(opening.bytes, codes, questionOf)).toEqual({ ok: true, receipt });
    // written today, it is the same
    expect(packReceipt(receipt, codes, questionOf)).toEqual(opening.bytes);
  }
  const [found] = findEnvelopes(each.sealed);
  expect(found).toMatchObject({ ok: true, envelope: envelopeOfCode(each.code) });
});

test('the receipts there are answer every kind of question', () => {
  for (const each of frozen.receipts)
    expect(written(each).answers.map(({ item }) => item)).toEqual(questions.map(({ kind }) => `frozen/${kind}`));
});
