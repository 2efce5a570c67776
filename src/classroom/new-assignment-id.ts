const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name for an assignment that is as good as never given twice: eight letters and digits drawn at random. */
export const newAssignmentId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(8))].map((drawn) => letters[drawn % letters.length]).join('');
