export { default as View } from './Claims.svelte';
export { default as styles } from './claims.css?url';
export { describe } from './describe.ts';
export { measure } from './measure.ts';
export { parse } from './read.ts';
export { textFor } from './text.ts';
