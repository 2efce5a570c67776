import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readContent, readGenerators } from '../src/content/bank/read-content.ts';
import type { Revisions } from '../src/content/revisions/revisions.ts';
import { upToDate } from '../src/content/revisions/up-to-date.ts';

const codesFile = 'src/quiz/revisions/codes.json';
const lockFile = 'src/quiz/revisions/lock.json';

/** The codes and the lock as they are in the working folder. */
export const readRevisions = (): Revisions => ({
  codes: existsSync(codesFile) ? JSON.parse(readFileSync(codesFile, 'utf8')) : [],
  lock: existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : {},
});

/** The names of the revisions that this commit has, which are settled; undefined where git cannot say. */
export function settledIn(commit: string): ReadonlySet<string> | undefined {
  try {
    const text = execFileSync('git', ['show', `${commit}:./${codesFile}`], { encoding: 'utf8', stdio: 'pipe' });
    return new Set(JSON.parse(text) as string[]);
  } catch {
    return undefined;
  }
}

/** Writes the codes and the lock with what is asked now and no commit has yet; says which names are new, or held to another state. */
export async function bringUpToDate(commit: string): Promise<readonly string[]> {
  const before = readRevisions();
  const settled = settledIn(commit) ?? new Set(before.codes);
  const generators = await readGenerators('src/quiz/generators');
  const { codes, lock } = upToDate(readContent('content'), generators, before, (name) => settled.has(name));
  writeFileSync(codesFile, `${JSON.stringify(codes, null, 2)}\n`);
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  return codes.filter((name) => JSON.stringify(lock[name]) !== JSON.stringify(before.lock[name]));
}
