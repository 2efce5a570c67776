import { href } from '#i18n/href.ts';
import { localeOf } from '#i18n/locales.ts';
import type { WidgetEdge } from '#ui/widget-props.ts';
import { spokenIn } from './spoken-in.ts';

/** What every widget's island is handed at the edge: its language, and where its sandbox, its embed page and its model's card are. */
export function widgetEdge(name: string, model: string, localeCode: string | undefined): WidgetEdge {
  const page = localeOf(localeCode).code;
  return {
    ...spokenIn(name, page),
    sandbox: href(`/${page}/play/${name}/`),
    embed: href(`/${page}/embed/${name}/`),
    model: href(`/${page}/models/${model}/`),
  };
}
