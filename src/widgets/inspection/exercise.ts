export { default as View } from './Inspection.svelte';
export { default as styles } from './inspection.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
