import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src/model');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

describe('the model library', () => {
  test('has no file of more than 150 lines', () => {
    const long = files.filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 151);
    expect(long).toEqual([]);
  });

  test('is imported by plain Node without a build, every file of it but the list that the bundler fills in', () => {
    const importable = files.filter((path) => !path.endsWith('.worker.ts') && path !== 'repeated/strategies.ts');
    const script = importable.map((path) => `await import(${JSON.stringify(join(root, path))});`).join('\n');
    const said = execFileSync('node', ['--input-type=module', '--eval', `${script}\nconsole.log('imported');`], {
      encoding: 'utf8',
    });
    expect(importable.length).toBeGreaterThan(100);
    expect(said.trim()).toBe('imported');
  });
});
