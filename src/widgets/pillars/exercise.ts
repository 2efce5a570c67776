export { describe } from './describe.ts';
export { measure } from './measure.ts';
export { default as View } from './Pillars.svelte';
export { default as styles } from './pillars.css?url';
export { parse } from './read.ts';
export { textFor } from './text.ts';
