import { href } from '#i18n/href.ts';
import { sourceLocale } from '#i18n/locales.ts';
import { courseIn, type DeviceManifest, filesOf } from './device-manifest.ts';

/** What the names of this site's caches and locks begin with. */
const ours = `common-knowledge ${href('/')} `;
/** A cache whose being there says that the whole course is to be kept in this language; without a language’s name, in the source language. */
const wholeMark = (locale: string) => `${ours}whole${locale === sourceLocale ? '' : ` ${locale}`}`;
const copyOf = (build: string) => `${ours}build ${build}`;

/** How a long copying reports, and stops. */
export interface CopyWatch {
  /** called with the bytes that are kept by now, of those that are asked for */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Whether this browser can keep pages of this site at all. A relative build stands where its files are, and keeps none. */
export const canKeep = (): boolean =>
  !import.meta.env.RELATIVE && 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator;

/**
 * Keeps these pages of one build on the device, with all that they need; what is there already is not fetched again. Rejects where a
 * file cannot be had, or the server has another build by now; what was kept until then stays.
 */
export async function keepPages(
  manifest: DeviceManifest,
  pages: readonly string[],
  { onProgress, signal }: CopyWatch = {},
): Promise<void> {
  const copy = await caches.open(copyOf(manifest.build));
  const sizes = new Map(manifest.files);
  const wanted = filesOf(manifest, pages);
  const all = wanted.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
  let done = 0;
  let waiting = wanted;
  const work = async () => {
    for (;;) {
      const [path, ...others] = waiting;
      if (path === undefined) return;
      waiting = others;
      signal?.throwIfAborted();
      await keepFile(copy, manifest.build, path, signal);
      done += sizes.get(path) ?? 0;
      onProgress?.(done, all);
    }
  };
  // where one fails the others end their file and no more
  const works = Array.from({ length: 4 }, () =>
    work().catch((error: unknown) => {
      waiting = [];
      throw error;
    }),
  );
  await Promise.allSettled(works);
  await Promise.all(works);
}

async function keepFile(copy: Cache, build: string, path: string, signal: AbortSignal | undefined): Promise<void> {
  const address = href(`/${path}`);
  if (await copy.match(address)) return;
  // its name holds what is in it: the same in every build
  const hasHash = path.startsWith('_astro/');
  const answer =
    (hasHash && (await caches.match(address))) ||
    (await fetch(address, { cache: hasHash ? 'default' : 'reload', ...(signal && { signal }) }));
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
  if (isPage(path) && !(await answer.clone().text()).includes(`data-release="${build}"`))
    throw new Error(`${path} is of another build`);
  await copy.put(address, answer);
}

const isPage = (path: string): boolean => path === '' || path.endsWith('/');

/** Holds the copy of a build while this page is open, so that no other page drops what this one may still need. */
export function holdBuild(build: string): void {
  let letGo = () => {};
  const hold = () => {
    const held = () => new Promise<void>((resolve) => (letGo = resolve));
    // a browser that refuses locks drops nothing either
    navigator.locks.request(copyOf(build), { mode: 'shared' }, held).catch(() => {});
  };
  hold();
  // a page that holds a lock could not be kept for the way back
  addEventListener('pagehide', () => letGo());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) hold();
  });
}

/**
 * Drops the copies of other builds that no open page is of, once the pages in them are kept in this build's copy. Does nothing while
 * another page is at it; rejects where a page cannot be had, and then leaves the rest.
 */
export async function dropOldBuilds(manifest: DeviceManifest): Promise<void> {
  await navigator.locks.request(`${ours}dropping`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const { held = [] } = await navigator.locks.query();
    const inUse = new Set(held.map(({ name }) => name));
    for (const name of await caches.keys()) {
      if (!name.startsWith(copyOf('')) || name === copyOf(manifest.build) || inUse.has(name)) continue;
      await keepPages(manifest, await pagesIn(name));
      await removeCopy(name);
    }
  });
}

/** The pages in a copy, as the manifest names them. */
async function pagesIn(name: string): Promise<readonly string[]> {
  const requests = await (await caches.open(name)).keys();
  return requests.map(({ url }) => new URL(url).pathname.slice(href('/').length)).filter(isPage);
}

/** Whether the reader wants the whole course in this language kept on this device. */
export const keepsWhole = (locale: string): Promise<boolean> => caches.has(wholeMark(locale));

/**
 * Keeps the whole course in one language, now and in every later build; rejects as `keepPages` does, and then it is not said to be
 * kept.
 */
export async function keepWhole(manifest: DeviceManifest, locale: string, watch: CopyWatch = {}): Promise<void> {
  await keepPages(manifest, courseIn(manifest, locale), watch);
  await caches.open(wholeMark(locale));
}

/** Whether anything of the site is kept on this device. */
export const keepsAny = async (): Promise<boolean> => (await caches.keys()).some((name) => name.startsWith(ours));

/** Removes all that is kept of the site on this device. What the reader did is not part of it. */
export async function removeCopies(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(ours)) await removeCopy(name);
}

/** Entry by entry: a cache that some page still has in hand would keep its room. */
async function removeCopy(name: string): Promise<void> {
  const copy = await caches.open(name);
  for (const request of await copy.keys()) await copy.delete(request);
  await caches.delete(name);
}

/** How many bytes of this build are kept now, of those that the whole course has in one language. */
export async function bytesKept(
  manifest: DeviceManifest,
  locale: string,
): Promise<{ readonly kept: number; readonly all: number }> {
  const copy = await caches.open(copyOf(manifest.build));
  const there = new Set((await copy.keys()).map(({ url }) => new URL(url).pathname));
  const sizes = new Map(manifest.files);
  let [kept, all] = [0, 0];
  for (const path of filesOf(manifest, courseIn(manifest, locale))) {
    const bytes = sizes.get(path) ?? 0;
    all += bytes;
    if (there.has(href(`/${path}`))) kept += bytes;
  }
  return { kept, all };
}
