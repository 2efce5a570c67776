/**
 * What a widget may ask of whatever remembers the reader: keep a prediction, give back an earlier one. The page connects the real
 * memory (the progress log); until then, or where there is none, requests wait and nothing fails.
 */
export interface ReaderMemory {
  readonly keepPrediction: (figure: string, answer: string) => void;
  readonly lastPrediction: (figure: string) => string | undefined;
}

let connect: (memory: ReaderMemory) => void;
const connected = new Promise<ReaderMemory>((resolve) => {
  connect = resolve;
});

/** Connects the memory; called once by the page. */
export const connectReaderMemory = (memory: ReaderMemory): void => connect(memory);

/** Keeps the reader's prediction for a figure, as soon as there is a memory. */
export async function keepPrediction(figure: string, answer: string): Promise<void> {
  (await connected).keepPrediction(figure, answer);
}

/** The reader's last prediction for a figure, once there is a memory to ask. */
export async function recallPrediction(figure: string): Promise<string | undefined> {
  return (await connected).lastPrediction(figure);
}
