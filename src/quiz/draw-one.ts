import type { Random } from '#model/random/mulberry32.ts';
import { drawWhole } from './draw-whole.ts';

/** One of at least one item, every one equally likely. */
export const drawOne = <Item>(items: readonly [Item, ...Item[]], random: Random): Item =>
  items[drawWhole(0, items.length - 1, random)] as Item;
