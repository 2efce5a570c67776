/** What comes of a thing that a finger or a mouse takes hold of. */
interface Hand {
  /** it was touched, and not carried anywhere */
  readonly ontap: () => void;
  /** it is on its way, or no longer */
  readonly oncarry?: (carried: boolean) => void;
  /** it was carried, and let go over this point of the screen; the thing itself is back in its place */
  readonly onlet: (x: number, y: number) => void;
}

/** Lets a thing be tapped, or carried away by a finger or a mouse; for keys its slider does the same. */
export const byHand =
  ({ ontap, oncarry, onlet }: Hand) =>
  (thing: HTMLElement | SVGGraphicsElement) => {
    let from: { readonly x: number; readonly y: number } | undefined;
    let carried = false;

    const lift = (event: PointerEvent) => {
      if (event.button !== 0) return;
      thing.setPointerCapture(event.pointerId);
      from = { x: event.clientX, y: event.clientY };
      carried = false;
    };
    const carry = ({ clientX, clientY }: PointerEvent) => {
      if (!from) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      if (!carried && Math.hypot(x, y) < 6) return;
      if (!carried) oncarry?.(true);
      carried = true;
      // what lies on a tilted, smaller picture moves by that picture's own measure
      const { a, b, c, d } = onPicture(thing);
      thing.style.translate = `${a * x + c * y}px ${b * x + d * y}px`;
    };
    const settle = (event: PointerEvent) => {
      if (!from) return;
      from = undefined;
      thing.style.translate = '';
      if (carried) oncarry?.(false);
      if (event.type !== 'pointerup') return;
      if (carried) onlet(event.clientX, event.clientY);
      else ontap();
    };

    const heard = [
      ['pointerdown', lift],
      ['pointermove', carry],
      ['pointerup', settle],
      ['pointercancel', settle],
    ] as const;
    for (const [event, hear] of heard) thing.addEventListener(event, hear as EventListener);
    return () => {
      for (const [event, hear] of heard) thing.removeEventListener(event, hear as EventListener);
    };
  };

const onPicture = (thing: Element): Pick<DOMMatrix, 'a' | 'b' | 'c' | 'd'> =>
  (thing.parentElement as Partial<SVGGraphicsElement> | null)?.getScreenCTM?.()?.inverse() ?? {
    a: 1,
    b: 0,
    c: 0,
    d: 1,
  };
