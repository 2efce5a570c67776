/** One time that a reader answered an item or tried to recall it. */
export interface Trial {
  readonly item: string;
  /** milliseconds since 1970 */
  readonly at: number;
  /** how much of it was right, from 0 to 1 */
  readonly score: number;
  /** how sure the reader was before, from 0 to 1 */
  readonly sure?: number | undefined;
  /** how long it took, in milliseconds */
  readonly took?: number | undefined;
  /** judged by the reader, not by the site */
  readonly recall: boolean;
}
