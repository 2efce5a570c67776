/**
 * A Vite plugin: the parts of a page that load late are built without the lists of what each of them needs in turn, which every
 * chapter would otherwise carry for every widget and generator there is.
 */
export const leanImports = () => ({
  name: 'lean-imports',
  configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : undefined),
});
