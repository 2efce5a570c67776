export { describe } from './describe.ts';
export { default as View } from './ManyEyes.svelte';
export { default as styles } from './many-eyes.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
export { textFor } from './text.ts';
