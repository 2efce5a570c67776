import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/figure.json';

/** The words on every figure's frame and around every prediction. */
export type FigureText = typeof en;

/** Those words in a language. */
export const figureText = await texts<FigureText>(
  import.meta.glob<FigureText>('/content/*/ui/figure.json', { import: 'default' }),
  { shared: true },
);
