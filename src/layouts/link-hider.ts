import { minifySync } from 'vite';
import source from './hide-link.js?raw';

/** The script that takes a teacher’s own link out of the gradebook’s address, as short as it goes: for `first` of its page. */
export const linkHider = minifySync('hide-link.js', source).code;
