import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = (names: readonly string[]): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Whether `path` is a Chromium built to run without a window: it draws every frame, and runs the tests in half the time. */
export const isHeadlessShell = (path: string): boolean => shells.some((name) => path.endsWith(name));

/** The path of a Chromium or Chrome: the one that CHROME_PATH names, a headless shell on the PATH, another Chromium there, or Playwright's own; undefined where none is. */
export function findBrowser(): string | undefined {
  const candidates = [
    process.env.CHROME_PATH ?? '',
    ...onPath(shells),
    ...onPath(browsers),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}
