import { href } from '#i18n/href.ts';
import { pageLocale } from '#i18n/page-locale.ts';
import type { WidgetProps } from '#ui/widget-props.ts';
import { spokenIn } from './spoken-in.ts';

/** What of its page and its tag a widget's island needs to know. */
interface Placed {
  readonly params: Readonly<Record<string, string | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: Astro's type for the props of any component
  readonly props: Readonly<Record<string, any>>;
  /** what the page says of itself: the figures whose trial opens some of its text, and the one that stands before its headings */
  readonly locals?: { readonly answers?: ReadonlySet<string>; readonly lead?: string | undefined };
}

/**
 * What every widget's island is handed at the edge: where it starts, by what its author wrote; the language
 * that it speaks; and where its sandbox,
 * its embed page and the card of its model are, or all cards where it has no model of its own. Throws where the author's props are
 * wrong.
 */
export function islandProps<State>(
  astro: Placed,
  widget: string,
  initial: (props: unknown) => State,
  card?: string | ((start: State) => string),
): WidgetProps<State> {
  const { id, predict = false, full = false, ...authored } = astro.props;
  const start = initial(authored);
  const page = pageLocale(astro);
  const model = typeof card === 'function' ? card(start) : card;
  return {
    id,
    start,
    predict,
    full,
    ...spokenIn(widget, page),
    sandbox: href(`/${page}/play/${widget}/`),
    embed: href(`/${page}/embed/${widget}/`),
    ...(predict && astro.locals?.answers?.has(id) && { opens: true }),
    ...(astro.locals?.lead === id && { lead: true }),
    model: href(model ? `/${page}/models/${model}/` : `/${page}/models/`),
  };
}
