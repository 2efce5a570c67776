/**
 * A listener for the wheel over a slider: the page scrolls, and the slider stays. Only browsers that count a wheel in lines move a
 * slider by it, so that elsewhere there is nothing to do.
 */
export function scrollPast(event: WheelEvent & { currentTarget: Element }): void {
  if (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL || document.activeElement !== event.currentTarget) return;
  event.preventDefault();
  const line = Number.parseFloat(getComputedStyle(document.body).lineHeight) || 20;
  scrollBy(0, event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? innerHeight : line));
}
