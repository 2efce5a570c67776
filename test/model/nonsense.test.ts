import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arguments, type Call, hole } from '../support/call.ts';
import { adaptiveExpectations } from './calls/adaptive-expectations.ts';
import { convene } from './calls/convene.ts';
import { crowd } from './calls/crowd.ts';
import { evolution } from './calls/evolution.ts';
import { game } from './calls/game.ts';
import { governance } from './calls/governance.ts';
import { oversight } from './calls/oversight.ts';
import { population } from './calls/population.ts';
import { race } from './calls/race.ts';
import { repeated } from './calls/repeated.ts';
import { require } from './calls/require.ts';

const calls = {
  ...game,
  ...repeated,
  ...evolution,
  ...race,
  ...crowd,
  ...oversight,
  ...governance,
  ...adaptiveExpectations,
  ...convene,
  ...population,
  ...require,
};
const model = join(import.meta.dirname, '../../src/model');
const files = readdirSync(model, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const examples = ({ args }: Call): Arguments =>
  Object.fromEntries(Object.entries(args).map(([name, { example }]) => [name, example]));

const outcome = async (call: Call, args: Arguments): Promise<unknown> => {
  try {
    return await call.run(args);
  } catch (error) {
    return error;
  }
};

describe('every exported function', { timeout: 60_000 }, () => {
  test('is in the tables of this test', async () => {
    const modules = await Promise.all(files.map((file) => import(join(model, file))));
    const exported = modules.flatMap((module) =>
      Object.entries(module)
        .filter(([, value]) => typeof value === 'function')
        .map(([name]) => name),
    );
    expect(exported.toSorted()).toEqual(Object.keys(calls).toSorted());
  });

  test.each(Object.entries(calls))('%s answers a right call without a NaN', async (_name, call) => {
    const result = await outcome(call, { ...examples(call), ...call.fit?.(examples(call)) });
    expect(result).not.toBeInstanceOf(Error);
    expect(hole(result)).toBe(null);
  });

  test.each(Object.entries(calls))(
    '%s turns nonsense away with a RangeError that names the parameter',
    async (_name, call) => {
      for (const [name, { nonsense }] of Object.entries(call.args)) {
        for (const bad of nonsense) {
          const error = await outcome(call, { n: 7, ...examples(call), [name]: bad });
          const where = `${name} = ${JSON.stringify(bad)} (${bad})`;
          expect(error, where).toBeInstanceOf(RangeError);
          expect((error as RangeError).message, where).toMatch(new RegExp(`\\b${name}\\b`));
        }
      }
    },
  );

  test.each(Object.entries(calls))('%s never answers with NaN, however extreme the right call', async (_name, call) => {
    const samples = fc.record(
      Object.fromEntries(Object.entries(call.args).map(([name, { sample }]) => [name, sample])),
    );
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(samples, async (sampled: Arguments) => {
        const result = await outcome(call, call.fit ? call.fit(sampled) : sampled);
        if (result instanceof Error) expect(result).toBeInstanceOf(RangeError);
        else {
          answered += 1;
          expect(hole(result)).toBe(null);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
    expect(answered).toBeGreaterThan(20);
  });
});
