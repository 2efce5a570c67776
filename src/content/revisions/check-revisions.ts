import { sourceLocale } from '#i18n/locales.ts';
import type { Generator } from '#quiz/drawn.ts';
import { type FrozenQuestion, frozenSchemaFor, type QuestionFile } from '#quiz/question.ts';
import type { ContentFiles } from '../bank/check-bank.ts';
import { type Fault, readLocated } from '../bank/located.ts';
import { type LiveQuestion, liveQuestions } from './live-questions.ts';
import { frozenPath, livePath } from './question-paths.ts';
import { type RevisionState, revisionState } from './revision-state.ts';
import { highestRev, type Revisions, revisionNamed } from './revisions.ts';

type Generators = ReadonlyMap<string, Generator>;

/** The command that keeps a question as it was. */
const keeping = (item: string): string => `npm run new revision ${item.replace('/', ' ')}`;

/** The state of a question; undefined where nothing can be drawn, which is found elsewhere. */
function stateIn(item: string, question: QuestionFile | FrozenQuestion, generators: Generators) {
  try {
    return revisionState(item, question, generators);
  } catch {
    return undefined;
  }
}

/** What is wrong with the two lists by themselves, said of the question that is named where they are. */
function wrongLists({ codes, lock }: Revisions): readonly Fault[] {
  const say = (name: string, message: string) => [{ file: livePath(revisionNamed(name).item), line: 1, message }];
  const twice = codes.find((name, place) => codes.indexOf(name) !== place);
  if (twice) return say(twice, `${twice} has two codes in src/quiz/revisions/codes.json: take the later one out`);
  const locked = Object.keys(lock);
  const apart = codes.findIndex((name, place) => name !== locked[place]);
  const [code, held] = apart < 0 ? [undefined, locked[codes.length]] : [codes[apart], locked[apart]];
  const name = code ?? held;
  if (name === undefined) return [];
  const where = `codes.json says ${code ?? 'nothing more'} where lock.json says ${held ?? 'nothing more'}`;
  return say(name, `${where} (src/quiz/revisions/): a code is a place that never changes, so put back what git has`);
}

/** What is wrong with a question that is asked today. */
function wrongLive(
  { item, name, file, question, lineOf }: LiveQuestion,
  { codes, lock }: Revisions,
  files: ContentFiles,
  generators: Generators,
): readonly Fault[] {
  const at = (key: string, message: string) => [{ file, line: lineOf([key]), message }];
  const { rev } = question;
  const highest = highestRev(codes, item);
  if (rev < highest) return at('rev', `is rev ${rev}, but links name rev ${highest} already: a rev only rises`);
  if (rev > highest) {
    // where the one before is not kept, that comes first
    const isNext = highest === 0 || files.has(frozenPath(`${item}@${highest}`));
    return isNext ? at('rev', `rev ${rev} has no code, which links would name it by: npm run revisions`) : [];
  }
  const state = stateIn(item, question, generators);
  if (!state) return [];
  const held: Partial<RevisionState> = lock[name] ?? {};
  const advice = `${keeping(item)} keeps it as it was and makes this rev ${rev + 1} (while no commit has rev ${rev}, npm run revisions will do)`;
  if (state.logic !== held.logic)
    return at(
      'rev',
      `is not what rev ${rev} asked, or not marked as it was, and links and receipts name that: ${advice}`,
    );
  if (state.draws !== held.draws || state.seeds !== held.seeds)
    return at('draw', `draws other numbers than rev ${rev} did, and links and receipts name that: ${advice}`);
  return [];
}

/** What is wrong where a revision that has a code is neither asked nor kept. */
function wrongLost(
  name: string,
  { codes }: Revisions,
  files: ContentFiles,
  live: LiveQuestion | undefined,
): readonly Fault[] {
  if (files.has(frozenPath(name))) return [];
  const { item, rev } = revisionNamed(name);
  const file = livePath(item);
  if (live && live.question.rev <= rev) return [];
  if (live && rev === highestRev(codes, item))
    return [
      { file, line: live.lineOf(['rev']), message: `rev ${rev} is not kept, though links name it: ${keeping(item)}` },
    ];
  const text = files.get(file);
  // a question that is not whole yet is said to be so elsewhere
  if (!live && text !== undefined && !/^kind: recall$/m.test(text)) return [];
  const message = `${name} is neither asked nor kept, though links name it: put back content/${frozenPath(name)}, or what asks it`;
  return [{ file, line: 1, message }];
}

/** What is wrong with a kept revision, `name` being what its file is called; what its schema refuses is found elsewhere. */
function wrongFrozen(
  name: string,
  text: string,
  { codes, lock }: Revisions,
  live: LiveQuestion | undefined,
  generators: Generators,
): readonly Fault[] {
  const { data, lineOf } = readLocated(text);
  const { data: question } = frozenSchemaFor(data).safeParse(data);
  if (!question) return [];
  const at = (key: string, message: string) => [{ file: frozenPath(name), line: lineOf([key]), message }];
  const { item, rev } = revisionNamed(name);
  if (question.rev !== rev) return at('rev', `says rev ${question.rev}, but is kept as rev ${rev}`);
  if (!codes.includes(name)) return at('rev', 'has no code, so that no link can ask for it: take it away');
  if (live && live.question.rev <= rev) return at('rev', `is what ${livePath(item)} asks today: take it away`);
  const state = stateIn(item, question, generators);
  const held: Partial<RevisionState> = lock[name] ?? {};
  if (state && (state.logic !== held.logic || state.draws !== held.draws))
    return at(
      'rev',
      `is not what rev ${rev} asked, or not marked as it was. Words, objective, level, passage, sources, hints and mistakes may change; for the rest put back what git has`,
    );
  return [];
}

/**
 * Everything that keeps links and receipts from meeting the questions that they name: a question that asks, marks or draws otherwise than
 * its rev did, one without a code, a revision that is not kept or not as it was, and codes that moved. Empty where nothing does.
 */
export function checkRevisions(files: ContentFiles, generators: Generators, revisions: Revisions): readonly Fault[] {
  const live = liveQuestions(files);
  const liveOf = new Map(live.map((each) => [each.item, each]));
  const frozen = [...files].flatMap(([file, text]) => {
    const name = file.startsWith(`${sourceLocale}/revisions/`) && /([^/]+\/[^/]+)\.yaml$/.exec(file)?.[1];
    return name ? [[name, text] as const] : [];
  });
  return [
    ...wrongLists(revisions),
    ...live.flatMap((each) => wrongLive(each, revisions, files, generators)),
    ...revisions.codes.flatMap((name) => wrongLost(name, revisions, files, liveOf.get(revisionNamed(name).item))),
    ...frozen.flatMap(([name, text]) =>
      wrongFrozen(name, text, revisions, liveOf.get(revisionNamed(name).item), generators),
    ),
  ];
}
