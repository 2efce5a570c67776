export { default as View } from './Claims.svelte';
export { default as styles } from './claims.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
