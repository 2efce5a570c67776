import type { Page } from '@playwright/test';

// A test may look before the page has made its database: it must not make one, which would stand in the page's way.

/** The database of the deployment at the root, as the tests have it. */
const own = 'common-knowledge:/';

/** Every record that the browser's own database holds, in packs or loose; none where there is no database yet. */
export const records = (page: Page, name = own): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['events', 'packs']);
          const loose = transaction.objectStore('events').getAll();
          const packs = transaction.objectStore('packs').getAll();
          transaction.oncomplete = () => {
            opening.result.close();
            const packed = (packs.result as { text: string }[]).map(({ text }) => JSON.parse(text));
            resolve([...packed.flat(), ...loose.result]);
          };
        };
      }),
    name,
  );

/** How many records it holds. */
export const stored = async (page: Page, name = own): Promise<number> => (await records(page, name)).length;

/** The names of the records that stand loose in it. */
export const ids = (page: Page, name = own): Promise<IDBValidKey[]> =>
  page.evaluate(
    (name) =>
      new Promise<IDBValidKey[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
        opening.onsuccess = () => {
          const listing = opening.result.transaction('events').objectStore('events').getAllKeys();
          listing.onsuccess = () => {
            opening.result.close();
            resolve(listing.result);
          };
        };
      }),
    name,
  );

/** Puts things into a store of that database as they are. */
export const put = (page: Page, store: 'events' | 'packs', things: readonly unknown[], name = own): Promise<void> =>
  page.evaluate(
    ({ name, store, things }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(store, 'readwrite');
          for (const thing of things) transaction.objectStore(store).put(thing);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { name, store, things },
  );

/** Runs in a page before its scripts: on the pages whose path begins so the database answers only after so many milliseconds. */
export const answerAfter = ({ milliseconds, path }: { milliseconds: number; path: string }): void => {
  if (!location.pathname.startsWith(path)) return;
  const add = EventTarget.prototype.addEventListener;
  IDBOpenDBRequest.prototype.addEventListener = function (type: string, listener: unknown, ...rest: never[]) {
    const late = (event: Event) =>
      setTimeout(() => (listener as (event: Event) => void).call(this, event), milliseconds);
    add.call(this, type, type === 'success' ? late : (listener as EventListener), ...rest);
  };
};
