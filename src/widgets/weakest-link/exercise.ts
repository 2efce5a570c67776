export { describe } from './describe.ts';
export { measure } from './measure.ts';
export { parse } from './read.ts';
export { textFor } from './text.ts';
export { default as View } from './WeakestLink.svelte';
export { default as styles } from './weakest-link.css?url';
