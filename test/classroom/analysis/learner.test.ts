import { describe, expect, test } from 'vitest';
import { learnersOf, whoSays } from '#classroom/analysis/learner.ts';
import type { Receipt } from '#classroom/receipt.ts';
import { answersTo, type Given, marked, oneChoice, receiptOf } from './a-class.ts';

const questions = ['x/one', 'x/two', 'x/three'].map((id) => oneChoice(id));
const receipt = (name: string, given: readonly Given[], rest: Partial<Receipt> = {}) =>
  receiptOf(name, answersTo(questions, given), rest);
const learners = async (...receipts: readonly Receipt[]) => learnersOf(await marked(receipts, questions));

describe('who handed in', () => {
  test('the same name, however it is written, is one learner; another is another', () => {
    expect(whoSays({ name: ' Amira  KHALIL', number: '1' })).toBe(whoSays({ name: 'amira khalil', number: '2' }));
    expect(whoSays({ name: 'José', number: '1' })).toBe(whoSays({ name: 'Jose\u0301', number: '2' }));
    expect(whoSays({ name: 'Jose', number: '1' })).not.toBe(whoSays({ name: 'José', number: '1' }));
  });

  test('without a name, each receipt is somebody’s of their own, and the same one twice is the same', async () => {
    const one = receipt('', ['a'], { number: 'K7-4MX' });
    const found = await learners(one, receipt('', ['a'], { number: 'K7-4MY' }), one);
    expect(found.map(({ key, name }) => [key, name])).toEqual([
      ['#K7-4MX', ''],
      ['#K7-4MY', ''],
    ]);
  });

  test('of two pieces of work, the first try at each question counts, and all are kept', async () => {
    const early = receipt('Ben', ['b', undefined, undefined], { number: '1', at: 200, began: 150 });
    const late = receipt('ben', ['a', 'c', 'a'], { number: '2', at: 300, began: 100 });
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const [ben, ...others] = await learners(...order);
      expect(others).toEqual([]);
      expect(ben).toMatchObject({ name: 'Ben', receipts: ['1', '2'], began: 100, at: 300 });
      expect(ben?.work.get('x/one')).toMatchObject({ first: 0, last: 1, best: 1, given: 'b' });
      expect(ben?.work.get('x/two')).toMatchObject({ first: 0, last: 0, best: 0, given: 'c' });
      expect(ben?.work.get('x/three')).toMatchObject({ first: 1, best: 1 });
    }
  });

  test('what was left open the second time takes nothing away', async () => {
    const [ben] = await learners(
      receipt('Ben', ['a', 'b', undefined], { number: '1', at: 200 }),
      receipt('Ben', [undefined, undefined, undefined], { number: '2', at: 300 }),
    );
    expect(ben?.work.get('x/one')).toMatchObject({ isAnswered: true, first: 1, last: 1, best: 1 });
    expect(ben?.work.get('x/two')).toMatchObject({ isAnswered: true, first: 0, last: 0, best: 0 });
    expect(ben?.work.get('x/three')).toMatchObject({ isAnswered: false, first: undefined, best: undefined });
  });

  test('who is who can be told from outside', async () => {
    const work = await marked([receipt('B. O.', ['a']), receipt('Ben Okoye', ['b'])], questions);
    expect(learnersOf(work, () => 'row 7')).toMatchObject([{ key: 'row 7', receipts: ['no-B. O.', 'no-Ben Okoye'] }]);
  });
});
