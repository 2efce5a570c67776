import source from './mark-scripts.js?raw';

/** The script of every page's head, without its comments and indents. */
export const scriptMark = source.replace(/^\s*\/\/.*\n|^\s+/gm, '');
