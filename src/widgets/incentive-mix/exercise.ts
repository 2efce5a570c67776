export { describe } from './describe.ts';
export { default as View } from './IncentiveMix.svelte';
export { default as styles } from './incentive-mix.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
export { textFor } from './text.ts';
