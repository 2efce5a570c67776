// biome-ignore lint/suspicious/noExplicitAny: Astro's component type is not exported
const files = import.meta.glob<any>(['./*.astro', '../story/*.astro'], { eager: true, import: 'default' });

/** What authors may write in a chapter beside widgets: each part of this folder and of the story’s under its name, and links as `Anchor` makes them. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export const chapterParts: Readonly<Record<string, any>> = {
  ...Object.fromEntries(Object.entries(files).map(([path, part]) => [path.replace(/^.*\/|\.astro$/g, ''), part])),
  a: files['./Anchor.astro'],
};
