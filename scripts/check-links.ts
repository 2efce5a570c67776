// Follows every internal link, script, style, font and fragment of the site, built for the root and again for a sub-path, and holds
// every page to the content security policy.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from './built-pages.ts';

const subPath = '/somewhere/below';
const subRoot = '.cache/sub-path';
execFileSync('astro', ['build', '--silent'], {
  env: { ...process.env, BASE: subPath, OUT_DIR: subRoot },
  stdio: ['ignore', 'ignore', 'inherit'],
});

const ids = new Map<string, Set<string>>();
function idsOf(file: string): Set<string> {
  const known =
    ids.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string));
  ids.set(file, known);
  return known;
}

/** Says what is wrong with an address found on a page of the site that is built at `base`, or nothing. */
function problem(root: string, base: string, page: string, address: string): string | undefined {
  const home = 'http://site.invalid';
  const url = new URL(address, `${home}${base}/${page.replace(/index\.html$/, '')}`);
  if (url.origin !== home || url.protocol !== 'http:') return undefined;
  if (!url.pathname.startsWith(`${base}/`)) return 'leads out of the site';
  let file = join(root, decodeURIComponent(url.pathname.slice(base.length)));
  if (existsSync(file) && statSync(file).isDirectory()) {
    if (!url.pathname.endsWith('/')) return 'lacks its last slash';
    file = join(file, 'index.html');
  }
  if (!existsSync(file)) return 'leads nowhere';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (!fragment || !file.endsWith('.html')) return undefined;
  const id = fragment.includes('=') ? (fragment.split('=')[0] as string) : fragment;
  // pages of assignments and results read what stands behind the sign themselves
  if (/\/(teach\/(assign|paper|gradebook)|do)\//.test(file)) return undefined;
  return idsOf(file).has(id) ? undefined : `names ${id}, which is not there`;
}

let checked = 0;
let wrong = 0;
for (const [root, base] of [
  ['dist', ''],
  [subRoot, subPath],
] as const) {
  const pages = builtPages(root);
  for (const page of pages) {
    const html = readFileSync(join(root, page), 'utf8');
    const addresses = [...html.matchAll(/(?:href|src|component-url|renderer-url)="([^"]*)"/g)].map(
      ([, address]) => address as string,
    );
    const inStyles = [...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address as string);
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    if (!policy.includes("default-src 'none'") || policy.includes('unsafe-')) {
      wrong++;
      console.error(`${root}/${page}: its policy is not strict: ${policy}`);
    }
    if (/<[^>]+\sstyle="/.test(html)) {
      wrong++;
      console.error(`${root}/${page}: holds a style attribute, which its policy blocks`);
    }
    for (const address of new Set([...addresses, ...inStyles])) {
      checked++;
      const trouble = problem(root, base, page, address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
      if (!trouble) continue;
      wrong++;
      console.error(`${root}/${page}: ${address} ${trouble}`);
    }
  }
  console.log(`${root}: ${pages.length} pages`);
}
console.log(`${checked} links followed, ${wrong} wrong`);
if (wrong || checked === 0) process.exit(1);
