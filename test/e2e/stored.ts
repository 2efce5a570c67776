import type { Page } from '@playwright/test';

/** How many records the browser's own database holds, in packs or loose. */
export const stored = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('common-knowledge');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['events', 'packs']);
          const loose = transaction.objectStore('events').count();
          const packs = transaction.objectStore('packs').getAll();
          transaction.oncomplete = () => {
            opening.result.close();
            const packed = (packs.result as { text: string }[]).map(
              ({ text }) => (JSON.parse(text) as unknown[]).length,
            );
            resolve(packed.reduce((sum, each) => sum + each, loose.result));
          };
        };
      }),
  );

/** Every record that the browser's own database holds, in packs or loose. */
export const records = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('common-knowledge');
        opening.onerror = () => reject(opening.error);
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
  );

/** The names of the records that stand loose in it. */
export const ids = (page: Page): Promise<IDBValidKey[]> =>
  page.evaluate(
    () =>
      new Promise<IDBValidKey[]>((resolve, reject) => {
        const opening = indexedDB.open('common-knowledge');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const listing = opening.result.transaction('events').objectStore('events').getAllKeys();
          listing.onsuccess = () => {
            opening.result.close();
            resolve(listing.result);
          };
        };
      }),
  );

/** Puts things into a store of that database as they are. */
export const put = (page: Page, store: 'events' | 'packs', things: readonly unknown[]): Promise<void> =>
  page.evaluate(
    ({ store, things }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('common-knowledge');
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
    { store, things },
  );

/** Runs in a page before its scripts: on a chapter's page the database answers only after so many milliseconds. */
export const answerAfter = (milliseconds: number): void => {
  if (!location.pathname.startsWith('/en/chapters/')) return;
  const add = EventTarget.prototype.addEventListener;
  IDBOpenDBRequest.prototype.addEventListener = function (type: string, listener: unknown, ...rest: never[]) {
    const late = (event: Event) =>
      setTimeout(() => (listener as (event: Event) => void).call(this, event), milliseconds);
    add.call(this, type, type === 'success' ? late : (listener as EventListener), ...rest);
  };
};
