/** How a mark looks: a colour of the site and, so that it is never told by that alone, a dash, a shape or a hatch of its own. */
export type Look = 'ink' | 'soft' | 'safe' | 'cut' | 'link';
