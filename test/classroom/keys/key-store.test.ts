import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toBase64url } from '#classroom/base64url.ts';
import { type KeyStore, keyStore } from '#classroom/keys/key-store.ts';
import type { KeyTable } from '#classroom/keys/key-table.ts';
import { openKeyStore } from '#classroom/keys/open-key-store.ts';
import { rowOf, type StoredKey } from '#classroom/keys/stored-key.ts';
import { fileParts } from '#progress/file.ts';
import { openLog } from '#progress/open-log.ts';
import { endSession, forgetSession, setShared } from '#progress/shared-computer.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { memoryTable } from './memory-table.ts';

const keyNamed = (thumbprint: string, made: number): StoredKey => ({
  thumbprint,
  assignment: 'k3x9q2ab',
  group: '10B',
  title: 'One round',
  link: 'a=1abcdefgh',
  privateKey: Uint8Array.from({ length: 32 }, (_each, place) => (place * 37 + made) % 256),
  made,
  kept: false,
});
const older = keyNamed('AAAAaaaa', 1);
const newer = keyNamed('BBBBbbbb', 2);

const keysIn = async (store: KeyStore) => {
  const reading = await store.all();
  return reading.ok ? reading.keys : undefined;
};

/** What holds of a store of keys wherever it keeps them. */
function keepsKeys(make: () => KeyStore): void {
  test('has what was kept, the newest first, until it is removed', async () => {
    const store = make();
    expect(await keysIn(store)).toEqual([]);
    expect(await store.keep(older)).toBe(true);
    expect(await store.keep(newer)).toBe(true);
    expect(await keysIn(store)).toEqual([newer, older]);
    expect(await store.find(older.thumbprint)).toEqual(older);
    expect(await store.find('CCCCcccc')).toBeUndefined();
    expect(await store.remove(older.thumbprint)).toBe(true);
    expect(await keysIn(store)).toEqual([newer]);
    expect(await store.deleteAll()).toBe(true);
    expect(await keysIn(store)).toEqual([]);
  });

  test('knows which link was kept', async () => {
    const store = make();
    await store.keep(older);
    expect(await store.linkKept(older.thumbprint)).toBe(true);
    expect(await keysIn(store)).toEqual([{ ...older, kept: true }]);
    expect(await store.linkKept('CCCCcccc')).toBe(false);
  });

  test('has one key for a thumbprint, several for an assignment', async () => {
    const store = make();
    await store.keep(older);
    await store.keep({ ...older, title: 'Renamed' });
    await store.keep(newer);
    expect((await keysIn(store))?.map(({ title }) => title)).toEqual(['One round', 'Renamed']);
  });
}

describe('a store of keys', () => {
  keepsKeys(() => keyStore(memoryTable(), 'browser'));

  test.each([
    ['nothing', null],
    ['a text', 'AAAAaaaa'],
    ['a key that is too short', { ...rowOf(older), privateKey: 'abc' }],
    ['a thumbprint that is none', { ...rowOf(older), thumbprint: '<b>' }],
    ['a link that is none', { ...rowOf(older), link: 'javascript:alert(1)' }],
    ['no class', { ...rowOf(older), group: undefined }],
  ])('leaves out %s, and says so', async (_what, row) => {
    const store = keyStore(memoryTable([row, rowOf(newer)]), 'browser');
    expect(await store.all()).toEqual({ ok: true, keys: [newer], damaged: 1 });
  });

  test('does not keep what it would not read back', async () => {
    const store = keyStore(memoryTable(), 'browser');
    expect(await store.keep({ ...older, privateKey: new Uint8Array(31) })).toBe(false);
    expect(await store.all()).toEqual({ ok: true, keys: [], damaged: 0 });
  });

  const refuse = async () => {
    throw new DOMException('refused', 'SecurityError');
  };
  const never = () => new Promise<never>(() => {});
  test.each([
    ['refuses', { rows: refuse, put: refuse, remove: refuse, clear: refuse }],
    ['does not answer', { rows: never, put: never, remove: never, clear: never }],
  ])('says that nothing was done where the browser %s', async (_how, table: KeyTable) => {
    const store = keyStore(table, 'browser', 20);
    expect(await store.all()).toEqual({ ok: false });
    expect(await store.find(older.thumbprint)).toBeUndefined();
    expect(await store.keep(older)).toBe(false);
    expect(await store.linkKept(older.thumbprint)).toBe(false);
    expect(await store.remove(older.thumbprint)).toBe(false);
    expect(await store.deleteAll()).toBe(false);
  });
});

describe('on a shared computer', () => {
  beforeEach(() => {
    vi.stubGlobal('location', { href: 'https://a.test/en/' });
    vi.stubGlobal('document', { documentElement: { dataset: { root: '/' } } });
    vi.stubGlobal('window', { localStorage: memoryStorage(), sessionStorage: memoryStorage() });
    setShared(true);
  });
  afterEach(() => vi.unstubAllGlobals());

  keepsKeys(openKeyStore);

  test('keys end with the tab, and stand in no other storage', async () => {
    const store = openKeyStore();
    expect(store.lasts).toBe('tab');
    const before = window.localStorage.length;
    await store.keep(older);
    expect(window.sessionStorage.length).toBe(1);
    expect(window.localStorage.length).toBe(before);
  });

  test('so does deleting everything', async () => {
    await openKeyStore().keep(older);
    const { log } = openLog();
    expect(await log.clear()).toBe('all');
    expect(await keysIn(openKeyStore())).toEqual([]);
    expect(window.sessionStorage.length).toBe(0);
  });

  test('what another reader of this tab left is not read', async () => {
    await openKeyStore().keep(older);
    window.localStorage.setItem('common-knowledge:/ shared', 'somebodyelse');
    expect(await keysIn(openKeyStore())).toEqual([]);
    forgetSession();
  });

  test('no key stands in an export of the reader’s progress', async () => {
    const { log } = openLog();
    await log.add({ type: 'reached', chapter: 'payoffs', section: 'words' });
    await openKeyStore().keep(older);
    const again = openLog().log;
    expect(again.events()).toHaveLength(1);
    const file = [...fileParts([...again.events(), ...again.newer()], new Date())].join('');
    expect(file).toContain('payoffs');
    for (const secret of [toBase64url(older.privateKey), older.thumbprint, older.link])
      expect(file).not.toContain(secret);
  });

  test('a storage that holds nonsense, or has no room, is said to be no help', async () => {
    window.sessionStorage.setItem('common-knowledge:/ keys', '{');
    expect(await openKeyStore().all()).toEqual({ ok: false });
    window.sessionStorage.removeItem('common-knowledge:/ keys');
    window.sessionStorage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(await openKeyStore().keep(older)).toBe(false);
  });

  // last: with it the page has ended its session, and its log keeps nothing more
  test('“I’m done” deletes them, and nothing more is kept for who has left', async () => {
    const store = openKeyStore();
    await store.keep(older);
    endSession();
    expect(window.sessionStorage.length).toBe(0);
    expect(await store.keep(older)).toBe(false);
    expect(await keysIn(store)).toEqual([]);
    expect(await keysIn(openKeyStore())).toEqual([]);
    expect(window.sessionStorage.length).toBe(0);
  });
});

test('neither keys nor links are logged', () => {
  const root = join(import.meta.dirname, '../../../src/classroom');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const { parentPath, name } of files)
    expect([name, readFileSync(join(parentPath, name), 'utf8')]).not.toEqual([
      name,
      expect.stringMatching(/console\.|reportError/),
    ]);
});
