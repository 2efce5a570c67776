// Makes sure that there is a browser for the tests: one that is installed, else Playwright's own, else Debian's package.
import { execFileSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

const run = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
};

const isRoot = process.getuid?.() === 0;

if (!findBrowser()) {
  console.log('No Chromium or Chrome found; installing one.');
  run('npx', 'playwright', 'install', 'chromium');
  if (!findBrowser() && isRoot) {
    run('apt-get', 'update');
    run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
  }
}

const found = findBrowser();
if (!found) {
  console.error('The browser tests need Chromium or Chrome. Install one, or name it in CHROME_PATH.');
  process.exit(1);
}
console.log(`Browser: ${found}`);
