import { loadPart } from '#ui/load-part.ts';

/**
 * Loads one text file in the languages that are wanted here: all of them while pages are built, only the page's own in a browser.
 * `files` comes from `import.meta.glob('/content/…', { import: 'default' })`. The function it resolves to gives the text in a
 * language and throws where that language lacks the file.
 */
export async function texts<Text>(files: Record<string, () => Promise<Text>>): Promise<(locale: string) => Text> {
  const localeOf = (path: string) => path.split('/')[2] ?? '';
  const wanted = Object.entries(files).filter(
    ([path]) => import.meta.env.SSR || localeOf(path) === document.documentElement.lang,
  );
  const loaded = new Map(
    await Promise.all(wanted.map(async ([path, load]) => [localeOf(path), await loadPart(load)] as const)),
  );
  return (locale) => {
    const text = loaded.get(locale);
    if (text === undefined) throw new Error(`no such text in ${locale}: ${Object.keys(files).join(', ')}`);
    return text;
  };
}
