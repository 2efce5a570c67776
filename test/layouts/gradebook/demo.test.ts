import { expect, test } from 'vitest';
import { classWork } from '#classroom/analysis/class-work.ts';
import { fiveFacts } from '#classroom/analysis/five-facts.ts';
import { learnersOf } from '#classroom/analysis/learner.ts';
import { askedQuestions } from '#classroom/asked-questions.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import { unpackReceipt } from '#classroom/receipt/unpack-receipt.ts';
import { regrade } from '#classroom/regrade.ts';
import { openEnvelope } from '#classroom/seal/open-envelope.ts';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import { mistakesNamed } from '#quiz/mistakes-named.ts';
import { isAsked } from '#quiz/present.ts';
import type { QuestionFile } from '#quiz/question.ts';
import codeList from '#quiz/revisions/codes.json' with { type: 'json' };
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import text from '#text/en/ui/gradebook.json' with { type: 'json' };
import { inventedClass } from '../../../src/layouts/gradebook/demo/invented-class.ts';
import { course } from '../../classroom/todays-course.ts';
import { contentData } from '../../support/content.ts';

const [chapter] = course.chapters;
const files = (chapter?.check ?? []).map((id) => [id, contentData(`en/questions/${id}.yaml`) as QuestionFile] as const);
const bank = files.map(([id, file]) => bankItem(id, file, generators)).filter(isAsked);
const items = new Map(bank.map((item) => [`${item.id}@${item.rev}`, item]));
const named = Object.fromEntries(
  files.map(([id, file]) => [id, Object.fromEntries(mistakesNamed(file).map(({ part, mistake }) => [part, mistake]))]),
);
const known = contentData('en/teaching/mistakes.yaml') as { mistakes: readonly { id: string; passage: string }[] };
const passages = new Map(known.mistakes.map(({ id, passage }) => [id, passage]));
const codes = itemCodes(codeList);
const assignment = { ...assignmentDefaults, id: 'demo', items: bank.map(({ id, rev }) => ({ item: id, rev })) };
const sources = { assignment, items, named, codes, names: text.demo.names };

test('the invented class hands in real envelopes, always the same, from which all five facts and three named ideas come out', async () => {
  const envelopes = inventedClass(sources);
  expect(envelopes).toEqual(inventedClass(sources));
  const questionOf = askedQuestions(items, String);
  const receipts = await Promise.all(
    findEnvelopes(envelopes.join('\n')).map(async (found) => {
      if (!found.ok) throw new Error(found.problem);
      const opening = await openEnvelope(found.envelope, undefined);
      const reading = opening.ok ? unpackReceipt(opening.bytes, codes, questionOf) : undefined;
      if (!reading?.ok) throw new Error('not read');
      return reading.receipt;
    }),
  );
  expect(receipts.map(({ name }) => name)).toEqual(text.demo.names);
  expect(new Set(receipts.map(({ number }) => number)).size).toBe(24);
  const marked = await regrade(receipts, questionOf, async () => undefined);
  const questions = bank
    .map(({ id, rev }) => questionOf({ item: id, rev, seed: 0 }))
    .filter((each) => each !== undefined);
  const list = { listed: 26, missing: text.demo.missing };
  const mistakes = { named, passageOf: (id: string) => passages.get(id) };
  const facts = fiveFacts(classWork(learnersOf(marked), questions), { locale: 'en', list, mistakes });
  if (facts.next.say !== 'some') throw new Error('no idea stands out');
  const ideas = facts.next.misconceptions.map(({ mistake }) => mistake);
  expect(ideas).toHaveLength(3);
  expect(ideas.every((idea) => idea !== undefined && passages.has(idea))).toBe(true);
  expect(ideas[0]).toBe('answered-at-once');
  expect(facts.weakest).toBeDefined();
  expect(facts.sureAndWrong?.sureAndWrong).toBeGreaterThan(2);
  expect(facts.word?.names.length).toBeGreaterThan(0);
});
