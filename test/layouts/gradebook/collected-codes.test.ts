import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { collectedCodes, keepCollected } from '#layouts/gradebook/scan/collected-codes.ts';
import { endSession, setShared } from '#progress/shared-computer.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://a.test/en/' });
  vi.stubGlobal('document', { documentElement: { dataset: { root: '/' } } });
  vi.stubGlobal('window', { localStorage: memoryStorage(), sessionStorage: memoryStorage() });
});
afterEach(() => vi.unstubAllGlobals());

const codes = ['[CK1 K7-4MX - AQIDBAU]', '[CK1 22-222 - AQIDBAU]'];

test('collected codes last for the tab and stand in no other storage, until they are deleted', () => {
  expect(collectedCodes().all).toEqual([]);
  expect(keepCollected(codes)).toEqual({ all: codes, isKept: true });
  expect(collectedCodes()).toEqual({ all: codes, isKept: true });
  expect(window.localStorage.length).toBe(0);
  keepCollected([]);
  expect(window.sessionStorage.length).toBe(0);
});

test('on a shared computer they go with the reader', () => {
  setShared(true);
  keepCollected(codes);
  endSession();
  expect(collectedCodes().all).toEqual([]);
  expect(window.sessionStorage.length).toBe(0);
});

test('where the browser keeps nothing they are there for as long as the page, and it says so', () => {
  window.sessionStorage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(keepCollected(codes)).toEqual({ all: codes, isKept: false });
  window.sessionStorage.getItem = () => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(collectedCodes().all).toEqual([]);
});

test.each(['{', '{"a":1}', '[1,null]', '"x"'])('what is stored but is no list of codes is none: %s', (text) => {
  window.sessionStorage.setItem('common-knowledge:/ scanned', text);
  expect(collectedCodes().all).toEqual([]);
});
