import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const lock = '.cache/extra-build.lock';

/** Whether the process that noted itself in the lock still runs. */
function isHeld(): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch {
    return false;
  }
}

/** Takes the lock if nobody has it; one that a process left behind when it was ended is nobody's. */
function takeLock(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld()) rmSync(lock, { force: true });
    return false;
  }
}

/**
 * Builds a site for a test into `folder`, with these settings of the build. One at a time: builds share a file in which Astro notes
 * which chapters there are.
 */
export async function extraBuild(folder: string, settings: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  while (!takeLock()) await pause(250);
  try {
    await promisify(execFile)('astro', ['build', '--silent'], {
      env: { ...process.env, ...settings, OUT_DIR: folder },
    });
  } finally {
    rmSync(lock);
  }
}
