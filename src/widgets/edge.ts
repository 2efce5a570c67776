import { href } from '#i18n/href.ts';
import { localeOf } from '#i18n/locales.ts';
import type { WidgetEdge } from '#ui/widget-props.ts';

/** What every widget's island is handed at the edge: its language, and where its sandbox, its embed page and its model's card are. */
export function widgetEdge(name: string, model: string, localeCode: string | undefined): WidgetEdge {
  const locale = localeOf(localeCode).code;
  return {
    locale,
    sandbox: href(`/${locale}/play/${name}/`),
    embed: href(`/${locale}/embed/${name}/`),
    model: href(`/${locale}/models/${model}/`),
  };
}
