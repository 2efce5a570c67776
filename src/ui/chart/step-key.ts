/** Where a key takes what stands at `value`, within the range and by its steps; undefined for a key that moves nothing. */
export function stepKey(
  event: KeyboardEvent,
  value: number,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const to = {
    ArrowRight: value + step,
    ArrowUp: value + step,
    ArrowLeft: value - step,
    ArrowDown: value - step,
    PageUp: value + 5 * step,
    PageDown: value - 5 * step,
    Home: min,
    End: max,
  }[event.key];
  if (to === undefined) return undefined;
  event.preventDefault();
  return Math.max(min, Math.min(max, to));
}
