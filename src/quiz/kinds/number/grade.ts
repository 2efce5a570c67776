/** What grading needs of a question: the answer and how far off still counts. */
export interface Gradable {
  readonly answer: number;
  readonly tolerance: number;
}

/** A sign; digits in threes with commas between, as English pages write them, or digits with a point or a comma; a unit or none. */
const written = /^\s*([−-]?)(?:([1-9]\d{0,2}(?:,\d{3}){1,2}(?:\.\d{1,9})?)|(\d{1,9}(?:[.,]\d{1,9})?))\s*[^\d.,]{0,12}$/;

/** The number that a reader typed; throws a RangeError where none can be read. */
export function readNumber(response: string): number {
  const [, sign, inThrees, plain] = written.exec(response) ?? [];
  const digits = inThrees?.replaceAll(',', '') ?? plain?.replace(',', '.');
  if (!digits) throw new RangeError(`no number: ${response}`);
  return Number(sign ? `-${digits}` : digits);
}

/** 1 within the tolerance of the answer, else 0; throws a RangeError where the response is no number. */
export const gradeNumber = ({ answer, tolerance }: Gradable, response: string): 0 | 1 =>
  Math.abs(readNumber(response) - answer) <= tolerance + 1e-12 ? 1 : 0;

/** The slip that a response comes from, if it is one of those foreseen (within the same tolerance). */
export function slipOf<Slip extends { readonly value: number }>(
  { tolerance, slips }: { readonly tolerance: number; readonly slips: readonly Slip[] },
  response: string,
): Slip | undefined {
  const given = readNumber(response);
  return slips.find(({ value }) => Math.abs(given - value) <= tolerance + 1e-12);
}
