import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a Firefox: the one that FIREFOX_PATH names, else the first on the PATH; undefined where none is. */
export function findFirefox(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  return [process.env.FIREFOX_PATH ?? '', ...onPath, '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (path) => path !== '' && existsSync(path),
  );
}
