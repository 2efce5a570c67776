/** The id of the figure that a chapter’s text opens with, before its first heading: its title is a heading of the first rank below the page’s. Undefined where there is none. */
export function leadFigure(body: string): string | undefined {
  const [opening = ''] = body.split(/^## /m, 1);
  return /<[A-Z]\w* [^>]*?\bid="([^"]+)"[^>]*?\bpredict\b/.exec(opening)?.[1];
}
