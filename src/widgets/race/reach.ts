import { carried } from '#ui/carry.ts';

/** A race on the map: how far the reader's lab is and how far the other, in shares of all the work. */
export type Spot = readonly [mine: number, theirs: number];

/** How much of the picture lies around the map on each side, in parts of the map. */
export const edge = 0.08;

const within = (share: number) => Math.min(1, Math.max(0, share));

/** Which race lies under a pointer over the picture of the map; beside the map, the nearest to it. */
export function spotUnder(
  { left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
): Spot {
  const share = (part: number) => part * (1 + 2 * edge) - edge;
  return [within(share((clientX - left) / width)), within(1 - share((clientY - top) / height))];
}

/** What a pointer has hold of. */
interface Grip {
  /** how far the race lies from the pointer */
  readonly off: Spot;
  /** it was the handle that was pressed, or a mouse, which scrolls nothing */
  readonly draws: boolean;
  moved: boolean;
}

/** Lets a race be drawn over the map by its handle, and brought to where the map is tapped. */
export function reachable(field: HTMLElement, here: () => Spot, onreach: (spot: Spot) => void): void {
  const under = (event: PointerEvent) => spotUnder(field.getBoundingClientRect(), event);
  carried<Grip>(field, {
    lift(event) {
      const handle = (event.target as Element).closest('.grip');
      const [spot, at] = [under(event), here()];
      return {
        off: handle ? [at[0] - spot[0], at[1] - spot[1]] : [0, 0],
        draws: handle !== null || event.pointerType === 'mouse',
        moved: false,
      };
    },
    carry(grip, event, far) {
      grip.moved = far;
      if (!far || !grip.draws) return;
      const [mine, theirs] = under(event);
      onreach([within(mine + grip.off[0]), within(theirs + grip.off[1])]);
    },
    settle(grip, event) {
      if (!grip.moved && !grip.off[0] && !grip.off[1]) onreach(under(event));
    },
    drop() {},
    inHand: () => undefined,
  });
}
