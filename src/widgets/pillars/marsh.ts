/** The measures of the picture, in its own units: where its top is, how high and wide it is, where the ground is, how deep the mud can be, and half a post's width. */
export const marsh = { width: 390, top: 30, height: 288, ground: 168, depth: 100, half: 25 } as const;

/** How high on the posts a point of the picture is that lies so far down from its top, in shares of its height. */
export const levelAt = (share: number): number => marsh.ground - marsh.top - share * marsh.height;
