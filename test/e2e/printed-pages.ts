/** What a page prints, read from a tagged PDF of it. */
export interface Printed {
  readonly pages: number;
  /** for each item of a list that is in no other item, in the order of the document, the numbers of the pages that it stands on */
  readonly items: readonly (readonly number[])[];
}

/** Reads a PDF as Chromium writes it, `page.pdf({ tagged: true })`. */
export function printedPages(pdf: Buffer): Printed {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)].map(([, id = '', body = '']) => [id, body]),
  );
  const namesIn = (body: string, key: string) =>
    [...body.matchAll(new RegExp(`/${key} (\\[.*?\\]|\\d+ 0 R)`, 'gs'))].flatMap(([, list = '']) =>
      [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id),
    );
  const pages = [...objects].filter(([, body]) => /\/Type \/Page\b/.test(body)).map(([id]) => id);
  const root = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot')) ?? '';

  const items: number[][] = [];
  function walk(id: string, item: Set<string> | undefined) {
    const body = objects.get(id) ?? '';
    if (!body.includes('/StructElem')) return;
    const within = item ?? (/\/S \/LI\b/.test(body) ? new Set<string>() : undefined);
    for (const page of namesIn(body, 'Pg')) within?.add(page);
    for (const child of namesIn(body, 'K')) walk(child, within);
    if (within && !item) items.push([...within].map((page) => pages.indexOf(page) + 1).toSorted());
  }
  for (const child of namesIn(root, 'K')) walk(child, undefined);
  return { pages: pages.length, items };
}
