import { readerText } from '../reader/reader-text.ts';
import { keepOnDevice } from './keep-on-device.ts';

const start = () => void keepOnDevice(readerText(document.documentElement.lang)).catch(() => {});

// what the reader waits for comes first; a page that is being developed changes all the time
if (import.meta.env.PROD) {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5000 });
  else setTimeout(start, 2000);
}
