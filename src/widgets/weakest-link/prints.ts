import { front, middle } from './front.ts';
import type { Thief } from './night.ts';

/** The sand under one wall: a cell for each footprint, twenty in a row, the rows piling up from the water to the wall. */
export const sand = { columns: 20, cell: 4, row: 9 } as const;

/** Where the sand under a wall begins. */
export const sandAt = (place: number): number => middle(place) - (sand.columns * sand.cell) / 2;

/** Where the thief who came to his wall as this one stands, there. */
export const spotOf = ({ place, turn }: Thief): { readonly x: number; readonly y: number } => ({
  x: sandAt(place) + (turn % sand.columns) * sand.cell + sand.cell / 2,
  y: front.sand - sand.row * (Math.floor(turn / sand.columns) + 0.5),
});

/** The cells of the footprints `from` to `to` under one wall, as an outline measured from where its sand begins. */
export function cells(from: number, to: number): string {
  let outline = '';
  for (let at = from; at < to; ) {
    const row = Math.floor(at / sand.columns);
    const end = Math.min(to, (row + 1) * sand.columns);
    outline += `M${(at % sand.columns) * sand.cell} ${-sand.row * (row + 1)}h${(end - at) * sand.cell}v${sand.row}h${(at - end) * sand.cell}z`;
    at = end;
  }
  return outline;
}
