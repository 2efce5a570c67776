export { default as View } from './Crowd.svelte';
export { default as styles } from './crowd.css?url';
export { describe } from './describe.ts';
export { measure } from './measure.ts';
export { parse } from './read.ts';
export { textFor } from './text.ts';
