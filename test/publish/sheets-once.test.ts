import { expect, test } from 'vitest';
import { sheetsOnce } from '../../src/publish/sheets-once.ts';

const sheet = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;

test('a style sheet is linked where it is first needed, and not again', () => {
  const page = `<p>a</p>${sheet('a')}<p>b</p>${sheet('b')}${sheet('a')}<p>c</p>${sheet('a')}<link rel="icon" href="/_astro/a.css">`;
  expect(sheetsOnce(page)).toBe(
    `<p>a</p>${sheet('a')}<p>b</p>${sheet('b')}<p>c</p><link rel="icon" href="/_astro/a.css">`,
  );
});
