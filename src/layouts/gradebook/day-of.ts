/** The day of a time in minutes since 1970, `yyyy-mm-dd`, by the clock of this computer. */
export function dayOf(minutes: number): string {
  const time = new Date(minutes * 60_000);
  // a learner’s clock may say anything
  if (Number.isNaN(time.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
