import { testRecognition } from '#model/recognition/test-recognition.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * What one test costs in all, in points, that `n` countries recognise: `k` for the full test in one, and `r` percent of that, `check`,
 * for a check in each of the `others`. Graded by M15.
 */
export const generate: Generator = redrawn({ apart: 0.5 }, (random) => {
  const [n, k, r] = [drawWhole(3, 10, random), 10 * drawWhole(1, 10, random), 10 * drawWhole(1, 5, random)];
  const at = (countries: number, part: number) => testRecognition({ n: countries, k, r: part / 100, d: 0 });
  const { testsAlone, testsRecognised } = at(n, r);
  return {
    values: { n, k, r, check: at(2, r).testsRecognised - k, others: n - 1 },
    answer: testsRecognised,
    mistakes: {
      'forgot-the-checks': at(n, 0).testsRecognised,
      'checked-at-home-too': at(n + 1, r).testsRecognised,
      'full-test-everywhere': testsAlone,
    },
  };
});
