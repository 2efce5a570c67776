/** A pointer that moves less than this, in pixels, has tapped. */
const still = 8;

/** What becomes of a thing in a picture that a pointer takes hold of. */
export interface Carry<Grip> {
  /** What a pointer takes hold of where it was pressed; undefined where there is nothing. */
  readonly lift: (event: PointerEvent) => Grip | undefined;
  /** Hears of every move; `far` once it went farther than a tap may. */
  readonly carry: (grip: Grip, event: PointerEvent, far: boolean) => void;
  /** Hears where it was let go. */
  readonly settle: (grip: Grip, event: PointerEvent) => void;
  /** Empties the hand: it was let go, or the browser took the pointer away. */
  readonly drop: () => void;
  /** What is drawn under the pointer, if something is. */
  readonly inHand: () => ElementCSSInlineStyle | undefined;
}

/** Lets things on this surface be tapped, carried and let go by mouse, pen or finger; what is in hand is moved to the pointer, measured from the surface’s corner. */
export function carried<Grip>(surface: HTMLElement, { lift, carry, settle, drop, inHand }: Carry<Grip>): void {
  let start: { readonly x: number; readonly y: number; readonly grip: Grip } | undefined;
  let far = false;

  surface.addEventListener('pointerdown', (event) => {
    const grip = event.button === 0 ? lift(event) : undefined;
    if (grip === undefined) return;
    event.preventDefault();
    surface.setPointerCapture(event.pointerId);
    start = { x: event.clientX, y: event.clientY, grip };
    far = false;
  });
  surface.addEventListener('pointermove', (event) => {
    if (!start) return;
    far ||= Math.hypot(event.clientX - start.x, event.clientY - start.y) >= still;
    carry(start.grip, event, far);
    const { left, top } = surface.getBoundingClientRect();
    const thing = inHand();
    if (thing) thing.style.translate = `${event.clientX - left}px ${event.clientY - top}px`;
  });
  surface.addEventListener('pointerup', (event) => {
    if (!start) return;
    settle(start.grip, event);
    start = undefined;
    drop();
  });
  surface.addEventListener('pointercancel', () => {
    start = undefined;
    drop();
  });
}
