/** One reference row's inputs, as the files name them. */
// biome-ignore lint/suspicious/noExplicitAny: each file has inputs of its own shape
export type Inputs = any;

/** For each reference file of a group, what our library answers to a row's inputs, with fields named as the file names them. */
export type Computations = Readonly<Record<string, (inputs: Inputs) => object>>;
