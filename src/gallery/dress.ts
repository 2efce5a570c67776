/** Colours and direction to look at a page in. */
export interface Dress {
  /** empty: as the system has it */
  readonly scheme: '' | 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** The conditions of the style sheets as they were written. */
const written = new WeakMap<CSSMediaRule, string>();

/** Shows the page in these colours and this direction, whatever the system and the language say: by the site's own rules, which hold or not. */
export function putOn({ scheme, direction }: Dress): void {
  const root = document.documentElement;
  root.dir = direction;
  root.style.colorScheme = scheme;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const condition = written.get(rule) ?? rule.media.mediaText;
      if (!condition.includes('prefers-color-scheme: dark')) continue;
      written.set(rule, condition);
      rule.media.mediaText = { '': condition, light: 'not all', dark: 'screen' }[scheme];
    }
  }
}
