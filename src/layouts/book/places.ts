/** Where chapters are, and how they are called, by slug; numbers as the page’s language writes them. */
export type Places = Readonly<
  Record<string, { readonly href: string; readonly number: string; readonly title: string }>
>;
