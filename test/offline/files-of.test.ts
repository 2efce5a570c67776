import { expect, test } from 'vitest';
import { courseIn, filesOf } from '../../src/offline/device-manifest.ts';

const manifest = {
  build: '0123456789abcdef',
  files: [
    ['', 9],
    ['en/usb/', 5],
    ['_astro/a.js', 3],
    ['mark.svg', 1],
  ] as [string, number][],
  pages: { '': [0, 2, 3], 'en/usb/': [1, 2] },
};

test('pages that share a file need it once', () => {
  expect(filesOf(manifest, ['', 'en/usb/'])).toEqual(['', '_astro/a.js', 'mark.svg', 'en/usb/']);
});

test('a page that the build does not have needs nothing, whatever it is called', () => {
  expect(filesOf(manifest, ['gone/', '__proto__', 'constructor'])).toEqual([]);
});

test('the whole course is that of one language, with the pages that are in none', () => {
  const pages = Object.fromEntries(['', 'en/', 'en/usb/', 'es/', 'es/usb/', 'es-MX/usb/'].map((page) => [page, []]));
  expect(courseIn({ ...manifest, pages }, 'es')).toEqual(['', 'es/', 'es/usb/']);
});
