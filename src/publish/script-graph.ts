import { join, relative, resolve } from 'node:path';

/** A script of the site as the bundler made it. */
export interface Script {
  /** the source that it begins with, or the largest of those that others share: the same from build to build */
  readonly name: string;
  /** what it loads before it can run, by address below the site's root */
  readonly imports: readonly string[];
  /** what it may load later */
  readonly later: readonly string[];
}

/** Every script of a build by its address below the site's root. */
export type ScriptGraph = Readonly<Record<string, Script>>;

/** Where the graph of the scripts of the site in this folder is kept: beside it, since no reader needs it. */
export const scriptGraphFile = (folder: string): string =>
  join('.cache/scripts', `${relative('.', resolve(folder)).replace(/[^\w-]+/g, '-')}.json`);
