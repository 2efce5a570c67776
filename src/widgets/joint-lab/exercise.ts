export { describe } from './describe.ts';
export { default as View } from './JointLab.svelte';
export { default as styles } from './joint-lab.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
export { textFor } from './text.ts';
