/** Groups of modules that come in one file each, as Rolldown takes them. */
export interface SharedFiles {
  readonly includeDependenciesRecursively: boolean;
  readonly groups: readonly { readonly name: string; readonly test: RegExp }[];
}

/**
 * A plugin by which the modules of each group come in one file of the client's scripts, and nothing else with them. Astro asks that an
 * entry with exports export nothing more; what stands on parts of it has to be allowed to.
 */
export const sharedFiles = (codeSplitting: SharedFiles) => ({
  name: 'shared-files',
  configResolved({ environments }: { environments: Record<string, { build: { rolldownOptions: object } }> }) {
    const client = environments.client?.build;
    if (!client) return;
    const { output = {} } = client.rolldownOptions as { output?: object };
    Object.assign(client.rolldownOptions, {
      preserveEntrySignatures: 'allow-extension',
      output: { ...output, codeSplitting },
    });
  },
});
