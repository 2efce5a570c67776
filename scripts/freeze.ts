import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readContent, readGenerators } from '../src/content/bank/read-content.ts';
import { frozenPath, livePath } from '../src/content/revisions/question-paths.ts';
import { revisionState } from '../src/content/revisions/revision-state.ts';
import { highestRev } from '../src/content/revisions/revisions.ts';
import { bankItem } from '../src/quiz/bank.ts';
import type { Drawn } from '../src/quiz/drawn.ts';
import type { QuestionFile } from '../src/quiz/question.ts';
import { readRevisions, settledIn } from './revisions-on-disk.ts';

/** The line that says the rev of a question. */
const revLine = /^rev: .*$/m;

/** What stands at the head of a kept revision. */
const head = (rev: number): string =>
  `# What rev ${rev} asked, kept for the links and receipts that name it. Its words may improve; docs/decisions/revisions.md says what may not change.\n`;

/** The project as this commit has it, in a folder of its own; undefined where git cannot say. */
function checkedOut(commit: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'as-committed-'));
  try {
    const parts = ['content', 'src', 'package.json'];
    const input = execFileSync('git', ['archive', commit, ...parts], { maxBuffer: 2 ** 30, stdio: 'pipe' });
    execFileSync('tar', ['-x', '-C', folder], { input, stdio: 'pipe' });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

/** A question’s files as its locked revision had them, below content/: the frozen copy, and its translations. */
type Kept = ReadonlyMap<string, string>;

/** What is to be kept of the question as the project in this folder has it; undefined where that is not what the lock holds it to. */
async function keptFrom(folder: string, item: string, rev: number): Promise<Kept | undefined> {
  const files = readContent(join(folder, 'content'));
  const generators = await readGenerators(join(folder, 'src/quiz/generators'));
  const name = `${item}@${rev}`;
  const text = files.get(livePath(item))?.replace(revLine, `rev: ${rev}`);
  if (text === undefined) return undefined;
  let draws: readonly Drawn[] | undefined;
  try {
    const question = parse(text) as QuestionFile;
    const state = revisionState(item, question, generators);
    const held = readRevisions().lock[name];
    if (state.logic !== held?.logic || state.draws !== held.draws) return undefined;
    const drawn = bankItem(item, question, generators);
    draws = 'draws' in drawn ? drawn.draws : undefined;
  } catch {
    return undefined;
  }
  const numbers = draws ? `draws:\n${draws.map((drawn) => `  - ${JSON.stringify(drawn)}\n`).join('')}` : '';
  const path = `/questions/${item}.yaml`;
  const translations = [...files].filter(([file]) => file.endsWith(path) && file !== livePath(item));
  return new Map([
    [frozenPath(name), `${head(rev)}${text.trimEnd()}\n${numbers}`],
    ...translations.map(([file, words]) => [file.replace(path, `/revisions/${name}.yaml`), words] as const),
  ]);
}

/**
 * Keeps the question as its published revision asks it, with its translations, and makes what is asked today the next one; gives the paths
 * that it wrote. The question is taken as this commit has it, so that it may have been edited since; where git cannot say, as it stands.
 * Throws, with what to do, where there is nothing to be kept or where it is not found as it was.
 */
export async function freeze(item: string, commit: string): Promise<readonly string[]> {
  const live = join('content', livePath(item));
  const rev = highestRev(readRevisions().codes, item);
  if (!existsSync(live)) throw new Error(`there is no ${live}`);
  if (rev === 0) throw new Error(`no link names ${item} yet: change it freely, then npm run revisions`);
  const name = `${item}@${rev}`;
  if (settledIn(commit)?.has(name) === false)
    throw new Error(
      `rev ${rev} is not in ${commit}, so that no link names it: change it freely, then npm run revisions`,
    );
  if (existsSync(join('content', frozenPath(name)))) throw new Error(`content/${frozenPath(name)} is there already`);
  const then = checkedOut(commit);
  try {
    const kept = (then && (await keptFrom(then, item, rev))) ?? (await keptFrom('.', item, rev));
    if (!kept)
      throw new Error(
        `neither ${commit} nor ${live} asks what rev ${rev} asked. Name a commit that does: npm run new revision ${item.replace('/', ' ')} <commit>`,
      );
    for (const [file, text] of kept) {
      const path = join('content', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    writeFileSync(live, readFileSync(live, 'utf8').replace(revLine, `rev: ${rev + 1}`));
    return [...[...kept.keys()].map((file) => `content/${file}`), live];
  } finally {
    if (then) rmSync(then, { recursive: true });
  }
}
