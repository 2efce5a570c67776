export { default as View } from './ManyEyes.svelte';
export { default as styles } from './many-eyes.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
