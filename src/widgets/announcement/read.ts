import * as v from 'valibot';
import { onGrid } from '#ui/grid.ts';
import { readPairs } from '#ui/url-state.ts';
import { wholeNumber } from '#widgets/whole-number.ts';
import { guesses, orders, placed, ranges, reached, type Setting, type State, starts, ways } from './state.ts';

const setting = (name: Setting) =>
  v.pipe(
    wholeNumber(ranges[name]),
    v.transform((value) => onGrid(ranges[name], value)),
  );
const word = v.strictObject({
  s: v.literal('word'),
  w: v.picklist(ways),
  c: setting('c'),
  m: setting('mark'),
  q: setting('q'),
  h: v.picklist(reached),
  guess: v.optional(v.picklist(guesses.word)),
});
const census = v.strictObject({
  s: v.literal('census'),
  n: setting('worried'),
  t: setting('thought'),
  m: setting('need'),
  p: v.picklist(['0', '1']),
  guess: v.optional(v.picklist(guesses.census)),
});
const step = v.strictObject({
  s: v.literal('step'),
  r: setting('r'),
  x: setting('x'),
  o: v.picklist(orders),
  guess: v.optional(v.picklist(guesses.step)),
});
const pairs = v.variant('s', [word, census, step]);

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(placed), 'word') });

/** The state a chapter starts from; throws where the author's props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link's text; throws where the text is not one. */
export function parse(text: string): State {
  const read = v.parse(pairs, readPairs(text));
  if (read.s === 'step') {
    const { s: scene, r, x, o: order, guess } = read;
    return { scene, r, x, order, guess };
  }
  if (read.s === 'census') {
    const { n: worried, t: thought, m: need, p, guess } = read;
    return { scene: 'census', worried, thought, need, published: p === '1', guess };
  }
  const { w: way, c, m: mark, q, h: heard, guess } = read;
  if (q === 100 && heard !== 'both') throw new RangeError('a word that always arrives has reached both');
  return { scene: 'word', way, c, mark, q, heard, guess };
}
