export { describe } from './describe.ts';
export { default as FirstStep } from './Step.svelte';
export { stepOf } from './step-of.ts';
export { table } from './table.ts';
