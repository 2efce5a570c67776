import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Happening } from '#progress/event.ts';
import { memoryLog } from '#progress/memory-log.ts';
import { figureCode, signCode } from '#progress/reader-mark.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

const own = (name: string) => `common-knowledge:/ ${name}`;
const tried: Happening = { type: 'tried', figure: 'oversight/fine' };
const code = figureCode('oversight/fine');

let dataset: Record<string, string>;

beforeEach(() => {
  dataset = { root: '/' };
  const storages = { localStorage: memoryStorage(), sessionStorage: memoryStorage() };
  vi.stubGlobal('window', storages);
  for (const [name, storage] of Object.entries(storages)) vi.stubGlobal(name, storage);
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('location', { href: 'https://site.example/' });
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

/** The parts as a page has them that is opened now. */
async function opened() {
  const { keepMark } = await import('#layouts/reader/keep-mark.ts');
  const shared = await import('#progress/shared-computer.ts');
  return { keepMark, ...shared };
}

describe('the reader’s mark', () => {
  test('is on the page and in the browser as the log has it, from the first and as it changes', async () => {
    const { keepMark } = await opened();
    const log = memoryLog();
    void log.add(tried);
    keepMark(log);
    expect(dataset.mark).toBe(code);
    expect(localStorage.getItem(own('mark'))).toBe(code);
    void log.add({ type: 'chose', entry: 'visit-plan', option: 'fine' });
    const both = `${signCode('visit-plan', 'fine')} ${code}`;
    expect(dataset.mark).toBe(both);
    expect(localStorage.getItem(own('mark'))).toBe(both);
    expect(sessionStorage.length).toBe(0);
  });

  test('is gone where the log says nothing, and once it is cleared', async () => {
    const { keepMark } = await opened();
    localStorage.setItem(own('mark'), 'plain xy');
    dataset.mark = 'plain xy';
    const log = memoryLog();
    keepMark(log);
    expect(dataset.mark).toBeUndefined();
    expect(localStorage.length).toBe(0);
    void log.add(tried);
    expect(localStorage.getItem(own('mark'))).toBe(code);
    log.setStore({ put: async () => {}, clear: async () => 'all' });
    await log.clear();
    expect(dataset.mark).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  test('stays as it is while the browser does not say what is stored', async () => {
    const { keepMark } = await opened();
    localStorage.setItem(own('mark'), 'plain');
    const log = memoryLog();
    log.setStatus({ trouble: 'slow' });
    keepMark(log);
    expect(localStorage.getItem(own('mark'))).toBe('plain');
  });

  test('ends with the tab on a shared computer, says whose it is, and comes back for nobody', async () => {
    const page = await opened();
    page.setShared(true);
    const log = memoryLog();
    page.keepMark(log);
    void log.add(tried);
    expect(localStorage.getItem(own('mark'))).toBeNull();
    expect(sessionStorage.getItem(own('mark'))).toBe(`${page.sharing()} ${code}`);
    expect(dataset.mark).toBe(code);
    page.endSession();
    expect(sessionStorage.length).toBe(0);
    // what the page still tells on its way out
    void log.add({ type: 'tried', figure: 'oversight/promise' });
    expect(sessionStorage.length).toBe(0);
    expect(localStorage.getItem(own('mark'))).toBeNull();
  });

  test('of the reader before is not written for the one who has come since', async () => {
    const page = await opened();
    page.setShared(true);
    const log = memoryLog();
    page.keepMark(log);
    // another tab
    localStorage.setItem(own('shared'), 'another');
    void log.add(tried);
    expect(sessionStorage.getItem(own('mark'))).toBeNull();
  });

  test('is on the page even where the browser stores nothing', async () => {
    const { keepMark } = await opened();
    vi.stubGlobal('window', {
      get localStorage(): Storage {
        throw new DOMException('refused', 'SecurityError');
      },
      get sessionStorage(): Storage {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const log = memoryLog();
    keepMark(log);
    void log.add(tried);
    expect(dataset.mark).toBe(code);
  });
});
