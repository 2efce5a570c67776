/** An invented class: what was assigned, what they handed in, and who is on its list. */
export interface Demo {
  /** the class’s link */
  readonly link: string;
  readonly envelopes: readonly string[];
  /** names, A–Z */
  readonly list: readonly string[];
}
