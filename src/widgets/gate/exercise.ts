export { describe } from './describe.ts';
export { default as View } from './Gate.svelte';
export { default as styles } from './gate.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
export { textFor } from './text.ts';
