export { describe } from './describe.ts';
export { default as Pledge } from './Pledge.svelte';
export { table } from './table.ts';
