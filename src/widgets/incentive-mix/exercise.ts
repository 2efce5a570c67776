export { default as View } from './IncentiveMix.svelte';
export { default as styles } from './incentive-mix.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
