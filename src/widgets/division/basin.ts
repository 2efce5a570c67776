import { countries } from './state.ts';

/** The harbour as it is drawn: how wide, how wide a chamber is, how far down the floor is, how high the most points reach. */
export const basin = { width: 340, height: 252, chamber: 68, floor: 242, room: 176, points: 7 } as const;

/** The place of the chamber at this share of the picture’s width. */
export const placeAt = (share: number): number =>
  Math.min(countries.length - 1, Math.max(0, Math.floor(share * countries.length)));
