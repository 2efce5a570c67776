import type { ItemAtRev } from '#quiz/revisions/item-codes.ts';

/** What a teacher asks a class to do: everything that the class’s link carries. */
export interface Assignment {
  /** its name in logs and receipts: letters a–z and digits, in words joined by hyphens */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** who gives it */
  readonly from: string;
  /** the class it is for */
  readonly group: string;
  /** the chapters to read, by slug, in order */
  readonly read: readonly string[];
  /** what is asked, in order */
  readonly items: readonly ItemAtRev[];
  /** how many tries each question has; 0: as many as one likes */
  readonly tries: number;
  /** when answers and reasons show: after each question, or once everything is answered */
  readonly show: 'each' | 'end';
  /** whose numbers questions are drawn with: each learner’s own, or one set for all */
  readonly numbers: 'each' | 'same';
  /** whether learners say how sure they are */
  readonly sure: boolean;
  /** the percentage that must be right, where there is one: 1 to 100 */
  readonly pass: number | undefined;
  /** the day by which it is wanted, `yyyy-mm-dd`: advice, no limit */
  readonly by: string | undefined;
  /** how learners are asked to hand in */
  readonly hand: 'file' | 'text' | 'code';
  /** what learners are asked to say who they are with */
  readonly who: 'name' | 'number';
  /** the teacher’s public key, a compressed point on P-256 (33 bytes): what is handed in is sealed for it; undefined: it is not sealed */
  readonly key: Uint8Array | undefined;
  /** whether the chapters keep their story */
  readonly story: boolean;
}
