import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deviation } from '../support/deviation.ts';
import { computations } from './computations.ts';

interface ReferenceFile {
  suggested_tolerance: { abs: number; rel: number };
  rows: { id: string; in: Record<string, unknown>; out: Record<string, unknown> }[];
}

const ours = join(import.meta.dirname, 'reference');
const folder = process.env.REFERENCE_ROWS ?? ours;
const rowFiles = (where: string) =>
  readdirSync(where).filter((file) => file.endsWith('.json') && file !== 'INDEX.json');
const files = rowFiles(folder);

describe('the library reproduces every reference row', () => {
  test('there are rows to reproduce, and everything that computes rows has some', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(rowFiles(ours)).toEqual(
      Object.keys(computations)
        .map((name) => `${name}.json`)
        .toSorted(),
    );
  });

  test.each(files)('%s', (file) => {
    const compute = computations[file.replace('.json', '')];
    const { rows, suggested_tolerance: tolerance } = JSON.parse(
      readFileSync(join(folder, file), 'utf8'),
    ) as ReferenceFile;
    if (!compute) throw new Error(`nothing computes ${file}`);
    let worst = 0;
    for (const row of rows) {
      const actual = compute(row.in);
      const error = deviation(row.out, actual, { abs: tolerance.abs ?? 0, rel: tolerance.rel ?? 0 });
      expect(error, `${row.id}: expected ${JSON.stringify(row.out)}, got ${JSON.stringify(actual)}`).toBeLessThan(
        Number.POSITIVE_INFINITY,
      );
      worst = Math.max(worst, error);
    }
    expect(rows.length).toBeGreaterThan(0);
    console.log(`${file}: ${rows.length} rows, worst error ${worst.toExponential(1)}`);
  });
});
