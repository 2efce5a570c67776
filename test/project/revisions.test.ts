import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { faultText } from '#content/bank/located.ts';
import { readContent, readGenerators } from '#content/bank/read-content.ts';
import { translations } from '#content/overlay/translations.ts';
import { checkRevisions } from '#content/revisions/check-revisions.ts';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import { kindOf } from '#quiz/kinds.ts';
import { type AskedItem, present } from '#quiz/present.ts';
import type { FrozenQuestion, QuestionFile } from '#quiz/question.ts';

const root = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'revisions-'));

// no repository but its own, whatever has started the tests
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
const run = (command: string, args: readonly string[], more = {}): string =>
  execFileSync(command, args, { cwd: place, encoding: 'utf8', stdio: 'pipe', env: { ...env, ...more } });
const settings = ['user.name=A', 'user.email=a@example.org', 'commit.gpgSign=false', 'tag.gpgSign=false'];
const git = (...args: string[]) => run('git', [...settings.flatMap((each) => ['-c', each]), ...args]);
const script = (name: string, ...args: string[]) => run('node', [join(root, 'scripts', name), ...args]);
/** The same where there is no git. */
const scriptAlone = (name: string, ...args: string[]) =>
  run('node', [join(root, 'scripts', name), ...args], { GIT_DIR: join(place, 'nowhere') });
const read = (path: string) => readFileSync(join(place, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(place, path), text);
const change = (path: string, what: string | RegExp, by: string) => {
  expect(read(path).replace(what, by)).not.toBe(read(path));
  write(path, read(path).replace(what, by));
};
const list = (name: string) => JSON.parse(read(`src/quiz/revisions/${name}.json`));

/** What `npm run revisions` finds wrong, in a process that has read no generator before. */
const said = (): string => {
  try {
    script('revisions.ts');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

/** What the build would say of the questions as they now are. */
const faults = async () => {
  const drawn = await readGenerators(join(place, 'src/quiz/generators'));
  return checkRevisions(readContent(join(place, 'content')), drawn, { codes: list('codes'), lock: list('lock') }).map(
    faultText,
  );
};

/** A project of its own, with one commit, to which every test returns. */
beforeAll(() => {
  for (const folder of ['content', 'src/quiz', 'src/model'])
    cpSync(join(root, folder), join(place, folder), { recursive: true });
  cpSync(join(root, 'package.json'), join(place, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
  git('init', '--quiet');
  git('add', 'content', 'src', 'package.json');
  git('commit', '--quiet', '--message=As published');
  git('tag', 'published');
}, 60_000);
beforeEach(() => {
  git('reset', '--quiet', '--hard', 'published');
  git('clean', '--quiet', '--force', '-d', 'content', 'src');
}, 60_000);
afterAll(() => rmSync(place, { recursive: true }));

/** A question with options whose first is right, and one whose numbers are drawn. */
const [stated, drawn] = [/^ {4}correct: true$/m, /^draw: /m].map((line) => {
  const file = [...readContent(join(root, 'content'))].find(
    ([path, text]) => path.startsWith('en/questions/') && line.test(text),
  );
  const [chapter = '', name = ''] = file?.[0].replace(/^en\/questions\/|\.yaml$/g, '').split('/') ?? [];
  return { chapter, name, item: `${chapter}/${name}`, live: `content/en/questions/${chapter}/${name}.yaml` };
}) as [Place, Place];
interface Place {
  readonly chapter: string;
  readonly name: string;
  readonly item: string;
  readonly live: string;
}
const revOf = ({ live }: Place) => Number(/^rev: (\d+)/m.exec(readFileSync(join(root, live), 'utf8'))?.[1]);
const copyOf = (each: Place) => `content/en/revisions/${each.item}@${revOf(each)}.yaml`;
const itemOf = (each: Place, text: string, from = generators) =>
  bankItem(each.item, parse(text) as QuestionFile | FrozenQuestion, from) as AskedItem;

/** Takes the mark of the right option to the next one. */
const moveRight = (text: string) => {
  const unmarked = text.replace(/^ {4}correct: true\n/m, '');
  let seen = 0;
  return unmarked.replace(/^ {2}- id: .*\n/gm, (line) => (seen++ === 1 ? `${line}    correct: true\n` : line));
};

describe('a question that links name', { timeout: 120_000 }, () => {
  test('may be edited first: the build refuses it, the command keeps what was asked, and that is marked as it was', async () => {
    const before = read(stated.live);
    const rev = revOf(stated);
    write(stated.live, moveRight(before).replace(/^prompt: >-\n {2}/m, '$&Now think again. '));
    const [fault, ...more] = await faults();
    expect(more).toEqual([]);
    expect(fault).toContain(`npm run new revision ${stated.chapter} ${stated.name}`);

    const said = script('new.ts', 'revision', stated.chapter, stated.name);
    expect(said.split('\n')).toEqual(expect.arrayContaining([copyOf(stated), stated.live]));
    expect(await faults()).toEqual([]);
    expect(parse(read(copyOf(stated)))).toEqual(parse(before));
    expect(parse(read(stated.live)).rev).toBe(rev + 1);
    expect(read(stated.live)).toContain('Now think again.');
    expect(list('codes').at(-1)).toBe(`${stated.item}@${rev + 1}`);
    expect(list('codes').slice(0, -1)).toEqual(JSON.parse(git('show', 'HEAD:src/quiz/revisions/codes.json')));

    // the same answer was right, and is not any more
    const scores = (text: string) => {
      const question = present(itemOf(stated, text), 3, String);
      if (question.kind !== 'one-choice') throw new Error();
      const { grade } = kindOf(question);
      return question.options.map(({ id }) => [id, grade(question as never, id)]);
    };
    expect(scores(read(copyOf(stated)))).toEqual(scores(before));
    expect(scores(read(stated.live))).not.toEqual(scores(before));
  });

  test('may be kept first and edited afterwards', async () => {
    const before = read(stated.live);
    script('new.ts', 'revision', stated.chapter, stated.name);
    expect(await faults()).toEqual([]);
    write(stated.live, moveRight(read(stated.live)));
    expect((await faults())[0]).toContain('npm run revisions');
    expect(() => script('new.ts', 'revision', stated.chapter, stated.name)).toThrow('change it freely');
    expect(script('revisions.ts')).toBe(`${stated.item}@${revOf(stated) + 1}\n`);
    expect(await faults()).toEqual([]);
    expect(parse(read(copyOf(stated)))).toEqual(parse(before));
  });

  test('may be taken away once it is kept', async () => {
    script('new.ts', 'revision', stated.chapter, stated.name);
    rmSync(join(place, stated.live));
    expect((await faults())[0]).toContain(`${stated.item}@${revOf(stated) + 1} is neither asked nor kept`);
    const published = list('codes').slice(0, -1);
    script('revisions.ts');
    expect(await faults()).toEqual([]);
    expect(list('codes')).toEqual(published);
    rmSync(join(place, copyOf(stated)));
    expect((await faults())[0]).toContain(`put back ${copyOf(stated)}`);
  });

  test('whose generator changed keeps the numbers that it had, without it', async () => {
    const before = itemOf(drawn, read(drawn.live));
    const { draw } = parse(read(drawn.live)) as { draw: string };
    change(`src/quiz/generators/${draw}.ts`, /return \{\n(\s+)values: \{/, 'return {\n$1values: { one: 1,');
    expect(said()).toContain(`${drawn.name}.yaml:`);
    expect(said()).toContain('draws other numbers');
    script('new.ts', 'revision', drawn.chapter, drawn.name);
    expect(said()).not.toContain(`${drawn.name}.yaml:`);
    const kept = itemOf(drawn, read(copyOf(drawn)), new Map());
    for (let seed = 0; seed < 100; seed++) expect(present(kept, seed, String)).toEqual(present(before, seed, String));
  });

  test('takes its translations along, which stay of the state that they were', async () => {
    const path = `questions/${stated.item}.yaml`;
    write(
      'content/languages.json',
      JSON.stringify(['en', 'es'].map((code) => ({ code, name: code, direction: 'ltr' }))),
    );
    script('new.ts', 'translation', 'es', path);
    change(`content/es/${path}`, /TODO /g, '');
    git('add', 'content');
    git('commit', '--quiet', '--message=In Spanish');
    write(stated.live, moveRight(read(stated.live)));
    script('new.ts', 'revision', stated.chapter, stated.name);
    const frozen = copyOf(stated).replace('content/en/', '');
    const all = translations(readContent(join(place, 'content')), 'en', 'es');
    expect(all.find((each) => each.path === frozen)).toMatchObject({ state: 'current', lacks: [], misfits: [] });
  });

  test('is found in the commit that is named, where the last one has it edited already', async () => {
    const before = read(stated.live);
    write(stated.live, moveRight(before));
    git('commit', '--quiet', '--all', '--message=Too soon');
    expect(() => script('new.ts', 'revision', stated.chapter, stated.name)).toThrow('Name a commit that does');
    expect(existsSync(join(place, copyOf(stated)))).toBe(false);
    script('new.ts', 'revision', stated.chapter, stated.name, 'HEAD~1');
    expect(parse(read(copyOf(stated)))).toEqual(parse(before));
    expect(await faults()).toEqual([]);
  });

  test('is taken as it stands where git knows nothing, and what has a code then keeps it', async () => {
    const before = read(stated.live);
    scriptAlone('new.ts', 'revision', stated.chapter, stated.name);
    expect(parse(read(copyOf(stated)))).toEqual(parse(before));
    expect(await faults()).toEqual([]);
    write(stated.live, moveRight(read(stated.live)));
    expect(() => scriptAlone('revisions.ts')).toThrow('npm run new revision');
    expect(() => scriptAlone('new.ts', 'revision', stated.chapter, stated.name)).toThrow('asks what rev');
  });

  test('may be changed freely while no commit has it, and its code is then given anew', async () => {
    const fresh = `content/en/questions/${stated.chapter}/brand-new.yaml`;
    write(fresh, read(stated.live).replace(/^rev: .*/m, 'rev: 1'));
    expect((await faults())[0]).toContain('npm run revisions');
    expect(script('revisions.ts')).toBe(`${stated.chapter}/brand-new@1\n`);
    const codes = list('codes');
    write(fresh, moveRight(read(fresh)));
    expect(await faults()).toHaveLength(1);
    script('revisions.ts');
    expect(await faults()).toEqual([]);
    expect(list('codes')).toEqual(codes);
    git('add', 'content', 'src');
    git('commit', '--quiet', '--message=One more');
    write(fresh, read(stated.live).replace(/^rev: .*/m, 'rev: 1'));
    expect(() => script('revisions.ts')).toThrow('npm run new revision');
    expect(script('revisions.ts', 'HEAD~1')).toBe(`${stated.chapter}/brand-new@1\n`);
    expect(await faults()).toEqual([]);
  });

  test.each([
    [['revision', stated.chapter], 'npm run new revision <chapter> <name>'],
    [['revision', 'nowhere', 'at-all'], 'there is no content/en/questions/nowhere/at-all.yaml'],
  ])('is refused as %j with a plain word', (names, message) => {
    expect(() => script('new.ts', ...names)).toThrow(message);
  });
});
