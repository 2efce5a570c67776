import { href } from '#i18n/href.ts';
import { canKeep, dropOldBuilds, holdBuild, keepPages, keepsWhole } from '#offline/device-copy.ts';
import { courseIn, deviceManifest, ownBuild } from '#offline/device-manifest.ts';
import { onPagesWanted, pagesWanted } from '#offline/pages-wanted.ts';
import { isShared } from '#progress/shared-computer.ts';
import { showNotice } from '../reader/notice.ts';
import type { ReaderText } from '../reader/reader-text.ts';

/** At most this often, in milliseconds, is the server asked whether it has another build by now. */
const often = 30 * 60_000;

/**
 * Keeps this page on the device, with all that it needs to work without a network, the pages that it wants beside it, and the whole course
 * where the reader wants that; offers a new build where there is one, and never loads it unasked. A shared computer keeps nothing of what was read.
 */
export async function keepOnDevice(text: ReaderText): Promise<void> {
  const build = ownBuild();
  if (!canKeep() || !build || isShared()) return;
  const worker = await navigator.serviceWorker.register(href('/sw.js'), { updateViaCache: 'none' });
  // a browser may be set to have none
  if (!worker) return;
  holdBuild(build);
  let asked = 0;
  let offered = false;
  const look = async () => {
    if (offered || document.hidden || Date.now() - asked < often) return;
    asked = Date.now();
    try {
      await lookNow();
    } catch {
      // it is tried again at the next occasion
      asked = 0;
    }
  };
  const locale = document.documentElement.lang;
  const lookNow = async () => {
    const manifest = await deviceManifest();
    if (manifest.build !== build) {
      offered = true;
      showNotice(text.renewed.line, [
        { label: text.renewed.load, act: () => location.reload() },
        { label: text.renewed.later },
      ]);
      return;
    }
    try {
      if (!savesData())
        await keepPages(
          manifest,
          [location.pathname, ...pagesWanted()].map((path) => path.slice(href('/').length)),
        );
      if (await keepsWhole(locale)) await keepPages(manifest, courseIn(manifest, locale));
    } finally {
      // also where there is no room for more: what is old makes some
      await dropOldBuilds(manifest);
    }
  };
  // one after another: what is being fetched is not fetched again
  let looked = Promise.resolve();
  const lookAgain = () => {
    looked = looked.then(look);
  };
  document.addEventListener('visibilitychange', lookAgain);
  addEventListener('online', lookAgain);
  onPagesWanted(() => {
    asked = 0;
    lookAgain();
  });
  lookAgain();
}

/** Whether the reader has asked for little to be fetched. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
