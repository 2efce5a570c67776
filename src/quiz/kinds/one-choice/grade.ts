import { partNamed } from '../../part-named.ts';

/** What grading needs of a question: its options, the right one marked. */
export interface Gradable {
  readonly options: readonly { readonly id: string; readonly correct?: true | undefined }[];
}

/** The score of a response, the id of an option: 1 for the right one, 0 for any other. Throws a RangeError where there is no such option. */
export const gradeOneChoice = ({ options }: Gradable, response: string): 0 | 1 =>
  partNamed(options, response).correct === true ? 1 : 0;
