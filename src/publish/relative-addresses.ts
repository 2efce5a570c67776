import { contentHash } from '#content/content-hash.ts';
import { indexFile } from '#i18n/index-file.ts';

/** What stands for the site's root in a build that can stand anywhere, until its pages are made relative. */
export const placeholder = '/__root__';

// an address goes on until it is closed; its query and fragment stay as they are
const own = new RegExp(`(https?://[^/"'\\s]+)?${placeholder}(/[^"'\`<>()\\\\\\s?#&]*)`, 'g');

/** How to get from the folder of `page` (a path without a slash before it) to `path`. */
function way(page: string, path: string): string {
  const up = page.split('/').length - 1;
  // never bare: a bare word is no address to a dynamic import
  return `${up ? '../'.repeat(up) : './'}${indexFile(path).slice(1)}`;
}

/**
 * The page at the path `page` with every address below the placeholder made relative to it, wherever it stands: in attributes, in
 * properties of its parts, in inline scripts and styles. Its policy allows what stands inline after as before. A full address leads
 * to the site's `home`, where there is one.
 */
export function relativeAddresses(html: string, page: string, home?: string): string {
  const relative = (text: string) =>
    text.replace(own, (_whole, origin: string | undefined, path: string) =>
      origin && home ? `${home.replace(/\/$/, '')}${path}` : way(page, path),
    );
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => text);
  return inline
    .filter((text) => text.includes(placeholder))
    .reduce((rest, text) => rest.replace(contentHash(text), contentHash(relative(text))), relative(html));
}
