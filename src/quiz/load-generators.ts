import type { Generator } from './drawn.ts';

const files = import.meta.glob<Generator>('./generators/*.ts', { import: 'generate' });

/** Loads these generators and what they need of the model; rejects where one cannot be had. */
export async function loadGenerators(names: readonly string[]): Promise<ReadonlyMap<string, Generator>> {
  const load = async (name: string) => {
    const file = files[`./generators/${name}.ts`];
    if (!file) throw new RangeError(`no generator ${name}`);
    return [name, await file()] as const;
  };
  return new Map(await Promise.all(names.map(load)));
}

/** Every generator there is. */
export const loadAllGenerators = (): Promise<ReadonlyMap<string, Generator>> =>
  loadGenerators(Object.keys(files).map((file) => file.replace(/^.*\/|\.ts$/g, '')));
