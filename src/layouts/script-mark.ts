import { minifySync } from 'vite';
import source from './mark-scripts.js?raw';

/** The script of every page’s head, as short as it goes. */
export const scriptMark = minifySync('mark-scripts.js', source).code;
