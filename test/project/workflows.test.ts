import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../.github/workflows');
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

interface Job {
  readonly needs?: string;
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'runs-on'?: string;
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflow = (file: string): Workflow => parse(textOf(file));

describe('the workflows', () => {
  test.each(files)('%s runs actions by their commit, each with its version beside it', (file) => {
    const used = [...textOf(file).matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^(\.\/\S+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  test('deploy what was tested, and nothing else', () => {
    const { jobs } = workflow('pages.yml');
    expect(jobs.test?.uses).toBe('./.github/workflows/test.yml');
    expect(jobs.build?.needs).toBe('test');
    expect(jobs.deploy?.needs).toBe('build');
  });

  test('may do no more than they must: to write is left to the job that deploys', () => {
    for (const file of files) {
      const { permissions, jobs } = workflow(file);
      expect(Object.values(permissions), file).not.toContain('write');
      for (const [name, job] of Object.entries(jobs)) {
        const writes = Object.values(job.permissions ?? {}).includes('write');
        expect(writes, `${file}: ${name}`).toBe(name === 'deploy');
      }
    }
  });

  test('run the checks and the unit tests on a second system', () => {
    const systems = Object.values(workflow('test.yml').jobs).flatMap(
      (job) => job.strategy?.matrix.os ?? [job['runs-on'] ?? ''],
    );
    expect(new Set(systems.map((system) => system.split('-')[0])).size).toBeGreaterThan(1);
  });
});
