import { posix } from 'node:path';

/** What the pages of a whole test or of the review draw from: the questions of every chapter. */
const drawsFromAll = /^([^/]+)\/(tests|review)\//;

/**
 * The files that a page needs to work without a network, itself the first: every file of the build whose name stands in it, or in one that
 * it needs, the questions that it may ask for, and the page that stands in where another is not kept. `texts` holds what the files say that can name others, `paths` all files.
 */
export function partsOf(page: string, texts: ReadonlyMap<string, string>, paths: readonly string[]): readonly string[] {
  const named = new Map(paths.filter((path) => !path.endsWith('.html')).map((path) => [posix.basename(path), path]));
  const instead = paths.filter((path) => path === `${page.split('/')[0]}/offline/index.html`);
  const parts = new Set([page, ...questionsFor(page, paths), ...instead]);
  // a set that grows is walked to its end
  for (const part of parts)
    for (const [name] of (texts.get(part) ?? '').matchAll(/[\w.@~-]+\.(?:js|css|json|woff2|svg|png|webmanifest)\b/g)) {
      const path = named.get(name);
      // every chapter has its own under these names
      if (path && !/\/(questions\.json|revisions\.json|bank\.js)$/.test(path)) parts.add(path);
    }
  return [...parts];
}

function questionsFor(page: string, paths: readonly string[]): readonly string[] {
  const locale = drawsFromAll.exec(page)?.[1];
  if (locale) return paths.filter((path) => path.startsWith(`${locale}/`) && path.endsWith('/questions.json'));
  // an assignment may ask a chapter’s questions as they were
  const own = ['questions.json', 'revisions.json'].map((name) => posix.join(posix.dirname(page), name));
  return paths.filter((path) => own.includes(path));
}
