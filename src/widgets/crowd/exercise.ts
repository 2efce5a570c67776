export { default as View } from './Crowd.svelte';
export { default as styles } from './crowd.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
