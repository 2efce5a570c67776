/** One of the ten sentences: its name, its number as the page writes it, what it says, and the name of the drawer where we have it. */
export interface Sentence {
  readonly id: string;
  readonly number: string;
  readonly says: string;
  readonly ours: string;
}
