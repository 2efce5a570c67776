import { readerText } from '../reader/reader-text.ts';

async function start(): Promise<void> {
  try {
    const { keepOnDevice } = await import('./keep-on-device.ts');
    await keepOnDevice(readerText(document.documentElement.lang));
  } catch {
    // the next page tries again
  }
}

// what the reader waits for comes first; a page that is being developed changes all the time
if (import.meta.env.PROD) {
  if ('requestIdleCallback' in window) requestIdleCallback(() => void start(), { timeout: 5000 });
  else setTimeout(start, 2000);
}
