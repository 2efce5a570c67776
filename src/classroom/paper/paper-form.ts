import { formatNumber } from '#i18n/number.ts';
import type { BankItem } from '#quiz/bank.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { type AskedItem, present } from '#quiz/present.ts';
import { formNumber } from './form-number.ts';
import { paperItems } from './paper-items.ts';

/** An assignment as it stands on paper. */
export interface PaperForm {
  /** what tells this form from others */
  readonly number: string;
  /** the same for everybody, in the order in which the form numbers them */
  readonly questions: readonly {
    readonly question: ReaderQuestion;
    /** the prompt of the question that it stands in for, which needs a figure */
    readonly insteadOf: string | undefined;
  }[];
  /** the prompts of those that need a figure and are left out */
  readonly leftOut: readonly string[];
}

/** The form of an assignment: `bank` has what may stand in for figures, `seed` is that of everybody’s numbers. */
export function paperForm(
  assigned: readonly AskedItem[],
  bank: Iterable<BankItem>,
  seed: number,
  locale: string,
): PaperForm {
  const { questions, leftOut } = paperItems(assigned, bank);
  const shown = (item: AskedItem) => present(item, seed, (value) => formatNumber(item.lang ?? locale, value));
  return {
    number: formNumber(
      questions.map(({ item }) => ({ item: item.id, rev: item.rev })),
      seed,
    ),
    questions: questions.map(({ item, insteadOf }) => ({
      question: shown(item),
      insteadOf: insteadOf && shown(insteadOf).prompt,
    })),
    leftOut: leftOut.map((item) => shown(item).prompt),
  };
}
