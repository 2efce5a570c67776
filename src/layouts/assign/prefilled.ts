import { type PresetName, presetNames } from '#classroom/pick/presets.ts';
import { readyMade } from '../do/presets.ts';
import type { Prefilled } from './assignable.ts';

/** What each ready-made assignment fills in, by its name. */
export async function prefilled(locale: string): Promise<Readonly<Record<PresetName, Prefilled>>> {
  const entries = presetNames.map(async (name) => {
    const { title, read, items, show } = (await readyMade(locale, name)).assignment;
    const reads = read.length > 0;
    const chapters = reads ? read : [...new Set(items.map(({ item }) => item.slice(0, item.indexOf('/'))))];
    return [name, { title, chapters, reads, drawn: reads ? [] : items, show }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<PresetName, Prefilled>;
}
