export { measure } from './measure.ts';
export { parse } from './read.ts';
export { default as View } from './WeakestLink.svelte';
export { default as styles } from './weakest-link.css?url';
