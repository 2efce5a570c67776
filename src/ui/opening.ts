import { getContext, setContext } from 'svelte';

const key = Symbol('opening');

/** Tells the parts inside a figure its id, where some of the page's text opens once its guess was tried. */
export const provideOpening = (figure: () => string | undefined): void => void setContext(key, figure);

/** The figure that this part is in, where its trial opens some of the page's text. */
export const surroundingOpening = (): string | undefined => getContext<(() => string | undefined) | undefined>(key)?.();
