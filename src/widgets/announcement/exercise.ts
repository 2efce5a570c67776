export { default as View } from './Announcement.svelte';
export { default as styles } from './announcement.css?url';
export { measure } from './measure.ts';
export { parse } from './read.ts';
