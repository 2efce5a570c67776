export { describe } from './describe.ts';
export { plans } from './plans.ts';
export { default as Sure } from './Sure.svelte';
export { table } from './table.ts';
