import { describe, expect, test } from 'vitest';
import { answerTo } from '../support/predictions.ts';

const reads = import.meta.glob<{ initial: (props: unknown) => unknown }>('../../src/widgets/*/read.ts', {
  eager: true,
});

/*
 * An answer stays in view while the reader goes on playing. So it names what it hangs on: what the reader can change afterwards,
 * where that would change its numbers. Else “21 of the 21 rounds” stands beside a figure in which nobody cuts.
 */
const hangsOn: readonly (readonly [widget: string, props: object, change: object, named: RegExp])[] = [
  [
    'repeated',
    { scene: 'slip' },
    { mine: 'tit-for-two-tats', theirs: 'tit-for-two-tats' },
    /both copy and Anvil slips in round 4/,
  ],
  ['repeated', {}, { patience: 90 }, /while another round follows with a chance of 80 percent/],
  ['division', {}, { outside: [1, 2, 3.5, 4.5, 5] }, /each had alone at first/],
  ['division', { scene: 'fund' }, { outside: [1, 2, 3.5, 4.5, 5] }, /each has alone at the start/],
  ['gate', {}, { shape: 2 }, /danger grows in step with the gap/],
  ['gate', { scene: 'margin' }, { margin: 5 }, /the gate at 2/],
  ['inspection', {}, { cost: 2 }, /a visit costs you 1,/],
  ['inspection', { scene: 'promise' }, { fine: 2 }, /With 25 days promised, at a fine of 10/],
  ['joint-lab', {}, { overhead: 40 }, /With 20 percent of the time lost/],
  ['levers', { preset: 'stag-hunt', percent: 30 }, { percent: 60 }, /From where the figure opens/],
  ['many-eyes', { scene: 'eyes' }, { own: true }, /With one test/],
  ['many-eyes', { scene: 'rule' }, { rule: 'all' }, /one wrong flag is enough/],
  ['pillars', {}, { underBenefit: 0 }, /all the mud under both/],
  ['pillars', { scene: 'next' }, { underBenefit: 0 }, /the mud as it was at first/],
  ['review-clock', {}, { margin: 2 }, /with 1 point of room/],
  ['weakest-link', { scene: 'worlds' }, { world: 'mean' }, /With one alarm for all/],
  ['incentive-mix', { scene: 'harm' }, { harm: 3 }, /the mix that costs 7, and a disaster that costs them 1 prize/],
  [
    'incentive-mix',
    { scene: 'harm' },
    { steps: [3, 3, 0, 0, 3] },
    /the mix that costs 7, and a disaster that costs them 1 prize/,
  ],
];

describe('an answer', () => {
  test.each(hangsOn)('of %s, %o: names what it hangs on, %o', (widget, props, change, named) => {
    const { initial } = reads[`../../src/widgets/${widget}/read.ts`] as { initial: (props: unknown) => object };
    const start = initial(props);
    expect(answerTo(widget, start)).toMatch(named);
    expect(answerTo(widget, { ...start, ...change }), 'it would be another answer').not.toBe(answerTo(widget, start));
  });
});
