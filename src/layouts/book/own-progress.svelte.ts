import { onMount } from 'svelte';
import { foldProgress, type Progress } from '#progress/fold.ts';
import { pageLog } from '#progress/page-log.ts';

/** What the log of this page says of its reader, for a part that shows it: nothing until it is known what was stored, then what is newest. */
export function ownProgress(): { readonly now: Progress; readonly isKnown: boolean } {
  let now = $state.raw(foldProgress([]));
  let isKnown = $state(false);

  onMount(() => {
    let stop = () => {};
    let isGone = false;
    void pageLog().then((log) => {
      if (isGone) return;
      const read = () => {
        now = foldProgress(log.events());
      };
      read();
      isKnown = true;
      stop = log.subscribe(read);
    });
    return () => {
      isGone = true;
      stop();
    };
  });

  return {
    get now() {
      return now;
    },
    get isKnown() {
      return isKnown;
    },
  };
}
