export { describe } from './describe.ts';
export { measure } from './measure.ts';
export { default as View } from './PayoffMatrix.svelte';
export { default as styles } from './payoff-matrix.css?url';
export { parse } from './read.ts';
export { textFor } from './text.ts';
