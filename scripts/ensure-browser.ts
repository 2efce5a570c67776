// Makes sure that there is a browser for the tests: a headless shell (Debian's package, where it can be had), else any Chromium, else Playwright's own.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, isHeadlessShell } from './find-browser.ts';

const run = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
};

const isRoot = process.getuid?.() === 0;
const isDebian = existsSync('/usr/bin/apt-get');

if (!isHeadlessShell(findBrowser() ?? '') && !process.env.CHROME_PATH && isRoot && isDebian) {
  // a window that nobody sees may stop drawing: tests that wait for a frame then hang
  run('apt-get', 'update');
  if (!run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium-headless-shell') && !findBrowser())
    run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
}
if (!findBrowser()) run('npx', 'playwright', 'install', 'chromium');

const found = findBrowser();
if (!found) {
  console.error('The browser tests need Chromium or Chrome. Install one, or name it in CHROME_PATH.');
  process.exit(1);
}
console.log(`Browser: ${found}`);
