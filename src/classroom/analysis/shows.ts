/** What may be shown of so many answers without saying more than they do. */
export interface Shown {
  /** the answers alone, to be read one by one */
  readonly answers: boolean;
  readonly counts: boolean;
  readonly bars: boolean;
  /** in whole percent */
  readonly percent: boolean;
  readonly discrimination: boolean;
  readonly reliability: boolean;
}

/** What may be shown where `n` learners answered; reliability where they were all asked the same `equal` questions. */
export const shows = (n: number, equal = 0): Shown => ({
  answers: n < 5,
  counts: n >= 5,
  bars: n >= 10,
  percent: n >= 30,
  discrimination: n >= 30,
  reliability: n >= 30 && equal >= 10,
});
