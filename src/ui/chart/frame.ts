import { getContext, setContext } from 'svelte';
import type { Scale } from './linear.ts';

/** Where a chart’s marks may lie, in units of its picture, and where they put their values. */
export interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** how wide the whole picture is */
  readonly width: number;
  /** what a surface is filled with that is not to be told by its colour alone */
  readonly hatch: string;
}

const key = Symbol('frame');

/** Tells the marks inside a chart where they lie. */
export const provideFrame = (frame: () => Frame): void => void setContext(key, frame);

/** The frame of the chart that this mark is in. */
export const surroundingFrame = (): (() => Frame) => getContext(key);
