export { default as View } from './Division.svelte';
export { default as styles } from './division.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
