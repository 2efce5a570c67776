import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Script, scriptGraphFile } from './script-graph.ts';

type Modules = Readonly<Record<string, { readonly renderedLength: number }>>;

/** What the bundler says of a file that it writes, as far as it is needed here. */
type Written =
  | { readonly type: 'asset' }
  | {
      readonly type: 'chunk';
      readonly fileName: string;
      readonly facadeModuleId: string | null;
      readonly modules: Modules;
      readonly imports: readonly string[];
      readonly dynamicImports: readonly string[];
    };

const pathOf = (id: string): string => relative('.', id.replace(/^\0|\?.*$/g, '')).replace(/^.*node_modules\//, '');

/** The name of a script: the source that it begins with or, where several others share it, the largest in it. */
function nameOf(facade: string | null, modules: Modules): string {
  if (facade) return pathOf(facade);
  const [largest] = Object.entries(modules).toSorted(([, x], [, y]) => y.renderedLength - x.renderedLength);
  return `${pathOf(largest?.[0] ?? '')}, shared`;
}

/** Keeps what the bundler knows of the site's scripts: which loads which at once, and which only later. */
export function keepScriptGraph(): AstroIntegration {
  const graph: Record<string, Script> = {};
  const readBundle = {
    name: 'keep-script-graph',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    generateBundle(_options: unknown, bundle: Readonly<Record<string, Written>>) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        const { fileName, facadeModuleId, modules, imports, dynamicImports } = part;
        graph[fileName] = { name: nameOf(facadeModuleId, modules), imports, later: dynamicImports };
      }
    },
  };
  return {
    name: 'keep-script-graph',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [readBundle] } }),
      'astro:build:done': ({ dir }) => {
        const file = scriptGraphFile(fileURLToPath(dir));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(graph));
      },
    },
  };
}
