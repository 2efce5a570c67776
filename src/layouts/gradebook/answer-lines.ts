import type { CheckText } from '#check/check-text.ts';
import { saidInWords } from '#check/said-in-words.ts';
import { stateInWords } from '#check/state-in-words.ts';
import { voiceOf } from '#check/voice-of.ts';
import { byName } from '#classroom/analysis/by-name.ts';
import type { AnswerLine } from '#classroom/export/answers-csv.ts';
import type { Receipt, Try } from '#classroom/receipt.ts';
import type { Person } from '#classroom/roster/read-roster.ts';
import { fill } from '#i18n/fill.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { kindOf } from '#quiz/kinds.ts';
import { type Exercise, loadExercise } from '#widgets/exercises.ts';
import { dayOf } from './day-of.ts';
import type { GradebookData } from './gradebook-data.ts';

/** Everything that was answered, a line for each receipt and question, people A–Z; who is on the class list is called as there, and `paper` marks the number of what was typed in. Behind what a figure says stands the state that it was set to, as in its links. */
export async function answerLines(
  { work, questionOf, fromPaper }: GradebookData,
  personOf: ReadonlyMap<Receipt, Person>,
  text: CheckText,
  locale: string,
  paper: string,
): Promise<readonly AnswerLine[]> {
  const exercises = new Map<string, Exercise>();
  for (const question of work.questions) {
    const widget = kindOf(question).sets?.(question).widget;
    if (widget !== undefined) exercises.set(widget, await loadExercise(widget));
  }

  function inWords(question: ReaderQuestion | undefined, tried: Try | undefined): string | undefined {
    if (!question || !tried) return undefined;
    const exercise = exercises.get(kindOf(question).sets?.(question).widget ?? '');
    const state = (given: string) => (exercise ? stateInWords(exercise, given, locale) : given);
    const { response } = tried;
    const said = saidInWords(question, response, { ...voiceOf(text, locale), nothing: '', state });
    return kindOf(question).sets && said !== response ? `${said} [${response}]` : said;
  }

  const inOrder = byName(work.learners, locale).flatMap(({ handed }) => handed);
  return inOrder.flatMap(({ receipt, answers }) =>
    receipt.answers.map((answer, place): AnswerLine => {
      const question = questionOf(answer);
      const scores = answers[place];
      const person = personOf.get(receipt);
      return {
        name: person?.name ?? receipt.name,
        number: person?.number,
        receipt: fromPaper.has(receipt.number) ? fill(paper, { number: receipt.number }) : receipt.number,
        date: dayOf(receipt.at),
        question: question?.prompt ?? answer.item,
        first: inWords(question, answer.first),
        firstScore: scores?.first,
        last: inWords(question, answer.last),
        lastScore: answer.last ? scores?.last : undefined,
        tries: answer.count,
        sure: answer.first?.sure === undefined ? undefined : Math.round(100 * answer.first.sure),
        seconds: answer.first?.took,
      };
    }),
  );
}
