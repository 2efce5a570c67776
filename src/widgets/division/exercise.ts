export { default as View } from './Division.svelte';
export { describe } from './describe.ts';
export { default as styles } from './division.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
export { textFor } from './text.ts';
