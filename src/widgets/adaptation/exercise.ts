export { default as View } from './Adaptation.svelte';
export { default as styles } from './adaptation.css?url';
export { describe } from './describe.ts';
export { measure } from './measure.ts';
export { parse } from './read.ts';
export { textFor } from './text.ts';
