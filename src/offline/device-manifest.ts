import * as v from 'valibot';
import { href } from '#i18n/href.ts';

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  build: v.pipe(v.string(), v.regex(/^[0-9a-z]{8,64}$/)),
  files: v.array(v.tuple([v.string(), natural])),
  pages: v.record(v.string(), v.array(natural)),
});

/**
 * What there is of the site for a device: which build it is; its files with their bytes, a page by the folder that it stands in; and by
 * page the files that it needs to work without a network, as places in the list of files. Paths begin below the base path.
 */
export type DeviceManifest = v.InferOutput<typeof schema>;

/** The manifest of the build that the server holds now; rejects where it cannot be had. */
export async function deviceManifest(): Promise<DeviceManifest> {
  const answer = await fetch(href('/offline.json'), { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.status} for the list of files`);
  return v.parse(schema, await answer.json());
}

/** The build that this page is of. */
export const ownBuild = (): string => document.documentElement.dataset.release ?? '';

/** The paths of the files that these pages need, each once; a page that the manifest does not know needs nothing. */
export function filesOf({ files, pages }: DeviceManifest, wanted: readonly string[]): readonly string[] {
  const known = new Map(Object.entries(pages));
  const places = new Set(wanted.flatMap((page) => known.get(page) ?? []));
  return [...places].flatMap((place) => files[place]?.[0] ?? []);
}

/** The pages of the whole course for a reader of one language: those in that language, and those that are in none. */
export const courseIn = ({ pages }: DeviceManifest, locale: string): readonly string[] =>
  Object.keys(pages).filter((page) => !page.includes('/') || page.startsWith(`${locale}/`));
