/**
 * What a widget may ask of whatever remembers the reader: keep a prediction, a trial, a signature, give back an earlier guess. The page connects the real
 * memory (the progress log); until then, or where there is none, requests wait and nothing fails.
 */
export interface ReaderMemory {
  /** `came` is the answer that the model gives, or several joined by spaces */
  readonly keepPrediction: (figure: string, answer: string, came: string) => void;
  /** the reader has brought about what the figure's guess asks about */
  readonly keepTried: (figure: string) => void;
  /** the reader has signed an entry of the ledger */
  readonly keepChoice: (entry: string, option: string) => void;
  readonly lastPrediction: (figure: string) => Promise<string | undefined>;
}

let connect: (memory: ReaderMemory) => void;
const connected = new Promise<ReaderMemory>((resolve) => {
  connect = resolve;
});

/** Connects the memory; called once by the page. */
export const connectReaderMemory = (memory: ReaderMemory): void => connect(memory);

/** Keeps the reader's prediction for a figure and what came of it, as soon as there is a memory. */
export async function keepPrediction(figure: string, answer: string, came: string): Promise<void> {
  (await connected).keepPrediction(figure, answer, came);
}

/** Keeps that the reader has tried what a figure asks about, as soon as there is a memory. */
export async function keepTried(figure: string): Promise<void> {
  (await connected).keepTried(figure);
}

/** Keeps what the reader signed, as soon as there is a memory. */
export async function keepChoice(entry: string, option: string): Promise<void> {
  (await connected).keepChoice(entry, option);
}

/** The reader's last prediction for a figure, once there is a memory to ask. */
export async function recallPrediction(figure: string): Promise<string | undefined> {
  return (await connected).lastPrediction(figure);
}
