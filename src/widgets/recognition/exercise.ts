export { describe } from './describe.ts';
export { measure } from './measure.ts';
export { default as View } from './Recognition.svelte';
export { parse } from './read.ts';
export { default as styles } from './recognition.css?url';
export { textFor } from './text.ts';
