import type { ProgressLog } from '#progress/log.ts';

/**
 * Asks the browser to keep what is stored for this site once the reader has answered something: without that, some browsers delete it
 * when the site has not been visited for a while.
 */
export function askToKeep(log: ProgressLog): void {
  let asked = false;
  const look = () => {
    const { kept, shared } = log.status();
    if (asked || !kept || shared || !log.events().some(({ type }) => type === 'answered')) return;
    asked = true;
    // a browser that refuses is told of on the progress page
    void navigator.storage?.persist?.().catch(() => {});
  };
  look();
  log.subscribe(look);
}
