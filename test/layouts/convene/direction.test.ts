import { expect, test } from 'vitest';
import { directionOf } from '#layouts/convene/direction.ts';
import { labLooks } from '#layouts/convene/lab-looks.ts';
import { deal } from '#model/convene/deal.ts';
import { takeEffect } from '#model/convene/take-effect.ts';

test('a word raises what labs expect and moves no safe side; what makes care pay widens safe sides and moves no belief', () => {
  const dealt = deal('worried', 1);
  const before = labLooks(dealt, dealt.opening);
  const ways = (card: 'word' | 'good' | 'risks') =>
    labLooks(dealt, takeEffect(dealt, dealt.opening, card)).map((after, at) => directionOf(before[at] ?? after, after));
  expect(ways('word')).toEqual(before.map(() => ({ belief: 1, shade: 0 })));
  for (const card of ['good', 'risks'] as const)
    for (const { belief, shade } of ways(card)) expect([belief, shade]).toEqual([0, 1]);
});
