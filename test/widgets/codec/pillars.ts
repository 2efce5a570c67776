import fc from 'fast-check';
import { moved } from '#widgets/pillars/posts.ts';
import { initial, parse } from '#widgets/pillars/read.ts';
import * as own from '#widgets/pillars/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

const level = fc.integer({ min: own.range.min, max: own.range.max });

export const codec: Codec = {
  parse,
  format: own.format,
  initial,
  props: [{}, { scene: 'next' }],
  states: fc.constantFrom(...own.scenes).chain((scene) =>
    fc
      .record({
        scene: fc.constant(scene),
        ...{ security: level, safety: level, benefit: level, underSafety: level, underBenefit: level },
        way: fc.constantFrom(...own.ways),
        raised: maybe(fc.constantFrom(...own.pillarNames)),
        guess: maybe(fc.constantFrom(...own.guesses[scene])),
      })
      .map((state) => moved(state, 'security', state.security)),
  ),
};
