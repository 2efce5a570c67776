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

/** This run of the tests: its workers have the same parent. */
const run = `${process.ppid} ${process.env.TEST_PORT}`;

const noteOf = (folder: string): string | undefined => {
  try {
    return readFileSync(`${folder}.made`, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Builds a site for tests into `folder`, with these settings of the build, once in a run. One at a time: builds share a file in which
 * Astro notes which chapters there are.
 */
export async function extraBuild(folder: string, settings: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  while (!takeLock()) await pause(250);
  const note = JSON.stringify({ run, settings });
  try {
    if (noteOf(folder) === note) return;
    await promisify(execFile)('astro', ['build', '--silent'], {
      env: { ...process.env, ...settings, OUT_DIR: folder },
    });
    writeFileSync(`${folder}.made`, note);
  } finally {
    rmSync(lock);
  }
}
