/**
 * A Vite plugin: parts of a page that load late are built without the lists of what each of them needs in turn, which every chapter
 * would otherwise carry for every widget that a question can set. Astro sets the environment anew, so that the option alone is lost.
 */
export const noPreloadLists = () => ({
  name: 'no-preload-lists',
  configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : undefined),
});
