import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Generator } from '#quiz/drawn.ts';
import type { ContentFiles } from './check-bank.ts';

/** Every text file under the folder `content`, by its path there. */
export function readContent(folder: string): ContentFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|mdx|json)$/.test(name),
  );
  return new Map(
    names.toSorted().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Every generator in the folder src/quiz/generators, by its file's name. */
export async function readGenerators(folder: string): Promise<ReadonlyMap<string, Generator>> {
  const load = async (file: string) => {
    const { generate } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as {
      generate: Generator;
    };
    return [file.replace(/\.ts$/, ''), generate] as const;
  };
  return new Map(await Promise.all(readdirSync(folder).map(load)));
}
