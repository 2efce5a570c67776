import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testRecognition } from '#model/recognition/test-recognition.ts';

const chance = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);

const amount = fc.integer({ min: 0, max: 40 }).map((step) => step / 4);

describe('recognising a test', () => {
  test('never costs more than testing alone, and saves nothing where all requirements differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), amount, chance, chance, (n, k, r, d) => {
        const { testsAlone, testsRecognised } = testRecognition({ n, k, r, d });
        expect(testsRecognised).toBeLessThanOrEqual(testsAlone + 1e-9);
        expect(testRecognition({ n, k, r, d: 1 }).testsRecognised).toBeCloseTo(testsAlone, 9);
      }),
    );
  });
});
