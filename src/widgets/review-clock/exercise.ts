export { describe } from './describe.ts';
export { measure } from './measure.ts';
export { default as View } from './ReviewClock.svelte';
export { parse } from './read.ts';
export { default as styles } from './review-clock.css?url';
export { textFor } from './text.ts';
