export { default as View } from './Adaptation.svelte';
export { default as styles } from './adaptation.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
