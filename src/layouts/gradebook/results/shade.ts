import { bisectRight } from 'd3-array';

/** From which share on the next darker shade begins. */
const edges = [0.2, 0.4, 0.6, 0.8];

/** Which of five shades a share from 0 to 1 has, 0 the lightest. */
export const shadeOf = (share: number): number => bisectRight(edges, share);
