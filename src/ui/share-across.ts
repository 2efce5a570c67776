/** How far across a box a pointer is, from 0 at its left edge to 1 at its right one; undefined where it is not over the box. */
export const shareAcross = (
  { left, right, top, bottom }: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
): number | undefined =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
    ? (clientX - left) / (right - left)
    : undefined;
