import { readdirSync } from 'node:fs';

/** A figure as a chapter places it. */
export interface Placed {
  /** the id that the author gave it */
  readonly id: string;
  /** part of its picture that is seen without JavaScript */
  readonly picture: string;
  /** what its sentence or its table says at the start */
  readonly says: string;
  /** texts of links that make no sense to it */
  readonly unreadable: readonly string[];
}

/** The chapters of test/e2e/placed/, by slug, each with its figures. */
export const placed: readonly (readonly [slug: string, figures: readonly Placed[]])[] = await Promise.all(
  readdirSync(new URL('./placed/', import.meta.url))
    .sort()
    .map(async (file) => {
      const { figures } = (await import(`./placed/${file}`)) as { figures: readonly Placed[] };
      return [file.replace('.ts', ''), figures] as const;
    }),
);
