/** The figures whose trial opens something in a chapter’s text. */
export const answersIn = (body: string): ReadonlySet<string> =>
  new Set([...body.matchAll(/<Answer\s[^>]*?\bto="([^"]+)"/g)].map(([, figure = '']) => figure));
