import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));

/** Every selector of a sheet with the conditions that it stands under. */
function* selectors(css: string): Generator<{ selector: string; under: readonly string[] }> {
  const under: string[] = [];
  for (const [, head = '', end] of css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)([{};])/g)) {
    if (end === '{') {
      const selector = head.trim();
      if (!selector.startsWith('@')) yield { selector, under: [...under] };
      under.push(selector);
    } else if (end === '}') under.pop();
  }
}

const all = sheets.flatMap((sheet) =>
  [...selectors(readFileSync(join(root, sheet), 'utf8'))].map((each) => ({ sheet, ...each })),
);

describe('the styles', () => {
  test('let a finger leave nothing behind: what a pointer does by resting stands under (hover: hover)', () => {
    const hovering = all.filter(({ selector }) => selector.includes(':hover'));
    expect(hovering.length).toBeGreaterThan(8);
    expect(hovering.filter(({ under }) => !under.includes('@media (hover: hover)'))).toEqual([]);
  });

  test('keep the dark for screens: paper is white', () => {
    const dark = all.filter(({ under }) => under.some((each) => each.includes('prefers-color-scheme: dark')));
    expect(dark.length).toBeGreaterThan(0);
    expect(dark.filter(({ under }) => !under.some((each) => each.includes('screen and')))).toEqual([]);
  });

  test('know no left and right but those of pictures, so that a page can run from right to left', () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|float: (?:left|right)|text-align: (?:left|right))\s*[:;]/;
    expect(sheets.filter((sheet) => physical.test(readFileSync(join(root, sheet), 'utf8')))).toEqual([]);
  });
});
