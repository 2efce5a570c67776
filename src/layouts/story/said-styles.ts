import { optionClass } from './option-class.ts';

/** What says something else for each of an entry's options: on a page `data-said` names the entry. */
export interface Telling {
  readonly entry: string;
  /** the options that have a text of their own */
  readonly options: readonly string[];
}

/**
 * The rules that show of each telling the text for what the reader signed, once the page's root carries their mark: on a screen alone, so
 * that paper, like a page without scripts, has what is said to nobody.
 */
export function saidStyles(tellings: readonly Telling[]): string {
  const rules = tellings.flatMap(({ entry, options }) =>
    options.map((option) => {
      const code = optionClass(entry, option);
      const at = `html[data-mark~=":${code}"] [data-said="${entry}"]>`;
      return `${at}p:not(.${code}){display:none}${at}.${code}{display:block}`;
    }),
  );
  return rules.length ? `@media screen{${rules.join('')}}` : '';
}
