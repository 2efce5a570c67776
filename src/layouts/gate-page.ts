import { minifySync } from 'vite';
import source from './gate-page.js?raw';

/** What follows the script of every page’s head where a page holds answers or story, as short as it goes. */
export const gatePage = minifySync('gate-page.js', source).code;
