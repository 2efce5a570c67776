import type { Generator } from './drawn.ts';

const files = import.meta.glob<Generator>('./generators/*.ts', { eager: true, import: 'generate' });

/** Every generator there is, by its file's name. */
export const generators: ReadonlyMap<string, Generator> = new Map(
  Object.entries(files).map(([path, generate]) => [path.replace(/^.*\/|\.ts$/g, ''), generate]),
);
