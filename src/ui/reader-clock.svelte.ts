import { onMount } from 'svelte';

/**
 * The time for a part of the page that hangs on the reader's day, in milliseconds since 1970: taken when the part starts, at every
 * local midnight, and when the reader comes back to the page.
 */
export function readerClock(): { readonly now: number } {
  let now = $state(Date.now());

  onMount(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      now = Date.now();
      const today = new Date(now);
      const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
      clearTimeout(timer);
      timer = setTimeout(look, midnight.getTime() - now);
    };
    look();
    // a computer that slept over midnight counts its timers on from there
    document.addEventListener('visibilitychange', look);
    addEventListener('pageshow', look);
    addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pageshow', look);
      removeEventListener('focus', look);
    };
  });

  return {
    get now() {
      return now;
    },
  };
}
