/** How much is looked into before it is refused. */
export interface Limits {
  /** bytes of one file, unpacked */
  readonly file: number;
  /** bytes that one import unpacks, all in all */
  readonly all: number;
  /** how many times larger than packed a file may become, from `spared` bytes on */
  readonly ratio: number;
  readonly spared: number;
  /** of a picture, each of which takes four bytes unpacked */
  readonly pixels: number;
  /** archives within archives */
  readonly depth: number;
  /** files in the archives of one import */
  readonly entries: number;
}

/** Far more than the work of any school, and little enough for any computer. */
export const usualLimits: Limits = {
  file: 50_000_000,
  all: 500_000_000,
  ratio: 200,
  spared: 1_000_000,
  pixels: 120_000_000,
  depth: 8,
  entries: 50_000,
};
