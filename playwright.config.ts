import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';
import { freePort } from './scripts/free-port.ts';
import { isLongRun } from './test/support/endurance.ts';

// the workers read this file anew: they take the port that the first reading found
process.env.TEST_PORT ??= String(await freePort());
const port = Number(process.env.TEST_PORT);
const executablePath = findBrowser();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // the long run has the mouse do what keys and a finger do in every run, and what is slow for what it tells
  grepInvert: isLongRun ? [] : /@mouse|@long/,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // one more than cores: a browser waits for a frame now and then
  workers: 3,
  reporter: [['list', { printSteps: false }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    // what a page keeps for use without a network would answer for the server; offline.spec.ts lets it
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        // pictures are drawn on the cores that the tests run on: one thread of it costs a seventh less
        '--num-raster-threads=1',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: `astro preview --ignore-lock --port ${port}`,
    url: `http://localhost:${port}/`,
    // never another checkout's pages
    reuseExistingServer: false,
  },
});
