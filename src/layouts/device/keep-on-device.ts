import { href } from '#i18n/href.ts';
import { canKeep, dropOldBuilds, holdBuild, keepPages, keepsWhole, keepWhole } from '#offline/device-copy.ts';
import { deviceManifest, ownBuild } from '#offline/device-manifest.ts';
import { isShared } from '#progress/shared-computer.ts';
import { showNotice } from '../reader/notice.ts';
import type { ReaderText } from '../reader/reader-text.ts';

/** At most this often, in milliseconds, is the server asked whether it has another build by now. */
const often = 30 * 60_000;

/**
 * Keeps this page on the device, with all that it needs to work without a network, and the whole course where the reader wants that;
 * offers a new build where there is one, and never loads it unasked. A shared computer keeps nothing of what was read.
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
    const manifest = await deviceManifest();
    if (manifest.build === build) {
      if (!savesData()) await keepPages(manifest, [location.pathname.slice(href('/').length)]);
      if (await keepsWhole()) await keepWhole(manifest);
      await dropOldBuilds(manifest);
    } else {
      offered = true;
      showNotice(text.renewed.line, [
        { label: text.renewed.load, act: () => location.reload() },
        { label: text.renewed.later },
      ]);
    }
  };
  const lookAgain = () => void look().catch(() => {});
  document.addEventListener('visibilitychange', lookAgain);
  addEventListener('online', lookAgain);
  lookAgain();
}

/** Whether the reader has asked for little to be fetched. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
