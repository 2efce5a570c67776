import type { QuestionFigures } from './question-figures.ts';
import { shows } from './shows.ts';
import type { WrongCount } from './wrong-counts.ts';

/** What is to be said of how a question was answered: the rule that fits first, with the figures that it speaks of. */
export interface Sentence extends Pick<QuestionFigures, 'n' | 'right' | 'wrong' | 'sureAndWrong' | 'allDiffer'> {
  readonly rule: 'few' | 'allRight' | 'look' | 'common' | 'scattered' | 'sure' | 'right';
  /** the wrong answer that many share; given with the rule `common` alone */
  readonly common: WrongCount | undefined;
}

/** Whether the question separates nobody, though some were right at it and some were not: then it is looked at before the class is. */
function separatesNobody({ n, right, discrimination }: QuestionFigures): boolean {
  if (!shows(n).discrimination || discrimination === undefined) return false;
  return discrimination.r < 0.1 && right * 10 >= n && right * 10 <= n * 9;
}

const isCommon = ({ commonest, wrong }: QuestionFigures) =>
  commonest !== undefined && commonest.count >= 3 && commonest.count * 2 >= wrong;

/** The rules in their order; where none fits, `right` does. */
const rules: readonly (readonly [Sentence['rule'], (figures: QuestionFigures) => boolean])[] = [
  ['few', ({ n }) => n < 5],
  ['allRight', ({ wrong }) => wrong === 0],
  ['look', separatesNobody],
  ['common', isCommon],
  ['scattered', ({ n, wrong }) => wrong * 2 >= n],
  ['sure', ({ sureAndWrong }) => sureAndWrong >= 3],
];

/** The one sentence that is said of a question. */
export function sentenceOf(figures: QuestionFigures): Sentence {
  const rule = rules.find(([, fits]) => fits(figures))?.[0] ?? 'right';
  const { n, right, wrong, sureAndWrong, allDiffer, commonest } = figures;
  return { rule, n, right, wrong, sureAndWrong, allDiffer, common: rule === 'common' ? commonest : undefined };
}
