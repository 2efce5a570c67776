import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import { bill, ends, output, work } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';
import { upBy } from './up-by.ts';

/** What the two labs make, apart and together, and, once the reader has tried it, how much time joining may take. */
function ofFit(
  state: State,
  words: Text['says']['fit'],
  number: (x: number, digits?: number) => string,
  tried: boolean,
): string {
  const { each, apart, together, pays, more, bearable } = output(state);
  const percent = Math.round(Math.abs(more));
  /** as printed: what differs by less than is shown is not called more or less */
  const level = printed(apart, 1) === printed(together, 1);
  const differs = fill(pays > 0 ? words.more : words.less, { percent: percent === 0 ? words.under : number(percent) });
  const edge = pays !== 0 && printed(bearable, 1) === state.overhead;
  return [
    fill(words.apart, { each: number(each, 1), apart: number(apart, 1) }),
    fill(words.together, {
      overhead: number(state.overhead),
      together: number(together, 1),
    }) + (pays === 0 ? words.same : level ? words.nearly : differs),
    ...(tried
      ? [bearable === 0 ? words.alike : fill(edge ? words.about : words.bearable, { percent: number(bearable, 1) })]
      : []),
  ].join(' ');
}

/** What the labs do and, once the reader has tried it, where that ends, in words that are true of it. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const number = (x: number, digits = 2) => formatNumber(locale, x, digits);
  const { labs, worth, cost } = state;
  if (state.scene === 'fit') return ofFit(state, text.says.fit, number, tried);
  if (state.scene === 'bill') {
    const words = text.says.bill;
    const { share, surplus, regime, duplicationWaste } = bill(state);
    const values = {
      share: number(share),
      surplus: number(surplus),
      each: number(surplus / labs),
      waste: number(duplicationWaste),
    };
    const [first, all] = [number(worth), number(labs * worth)];
    return `${fill(words.result, { cost: number(cost), worth: first, labs: number(labs), all })} ${fill(words[surplus === 0 ? 'level' : regime], values)}`;
  }
  const words = text.says.effort;
  const { you, beacon, youUp, beaconUp } = work(state);
  const { xNash, xOpt, ratio, welfareNash, welfareOpt } = ends(state);
  const up = (x: number) => upBy(x, welfareOpt / 2, words);
  const best = number(xOpt);
  return [
    state.turns === 0
      ? fill(words.agreed, { best })
      : fill(words.now, { best, you: number(you), youUp: up(youUp), beacon: number(beacon), beaconUp: up(beaconUp) }),
    ...(tried
      ? [
          fill(words.end, {
            end: number(xNash),
            percent: number(100 * ratio, 0),
            gain: number((100 * welfareNash) / welfareOpt, 0),
          }),
        ]
      : []),
  ].join(' ');
}
