import type { ReaderQuestion, ReaderQuestionOf } from '#quiz/for-readers.ts';
import type { CheckText } from './check-text.ts';

/** What the input of every kind of question is given. */
export interface KindProps<Kind extends ReaderQuestion['kind']> {
  readonly question: ReaderQuestionOf<Kind>;
  /** what is marked now, as the kind writes it */
  readonly response: string | undefined;
  /** how right the response was, once it is checked */
  readonly score: number | undefined;
  /** show the reason of every part, not only of what was answered */
  readonly everyReason: boolean;
  /** the id of a wrong option that was struck out as a hint */
  readonly struck?: string | undefined;
  /** what could not be read in what was typed, and the id of the part of the page that says so */
  readonly unread?: string | undefined;
  readonly saidIn: string;
  /** asked in a test: nothing is checked until its end */
  readonly inTest: boolean;
  readonly text: CheckText;
  readonly locale: string;
  readonly onmark: (response: string) => void;
  /** Enter was pressed in a field. */
  readonly onenter: () => void;
  /** What was marked before can no longer be read. */
  readonly onlost: (id: string) => void;
}
