/** A sentence of the site as it stands in its file, and what makes it true. */
export type Claim = readonly [file: string, fragment: string, holds: () => boolean];
