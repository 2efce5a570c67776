import { getContext, setContext } from 'svelte';

const key = Symbol('locale');

/** Tells the parts inside a figure their language. */
export const provideLocale = (locale: () => string): void => void setContext(key, locale);

/** The language of the figure that this part is in. */
export const surroundingLocale = (): string => getContext<() => string>(key)();
