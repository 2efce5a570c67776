/**
 * A Vite plugin: the parts of a page that load late are built without the lists of what each of them needs in turn, which every
 * chapter would otherwise carry for every widget and generator there is, and so without Vite's own code that reads such lists.
 */
export const leanImports = () => ({
  name: 'lean-imports',
  enforce: 'pre' as const,
  configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : undefined),
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
});
