import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tokensAt = 'src/styles/tokens.css';
const filesOf = (folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)
    : [];
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** The colours of each scheme by their names. */
const [lightCss = '', darkCss = ''] = textOf(tokensAt).split(/@media[^{]*\{/);
const coloursIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
const light = coloursIn(lightCss);
const schemes = { light, dark: { ...light, ...coloursIn(darkCss) } };
type Scheme = keyof typeof schemes;

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(scheme: Scheme, one: string, other: string): number {
  const [x, y] = [one, other].map((name) => {
    const colour = schemes[scheme][name];
    if (!colour) throw new Error(`no colour --${name}`);
    return luminance(colour);
  });
  return (Math.max(x ?? 0, y ?? 0) + 0.05) / (Math.min(x ?? 0, y ?? 0) + 0.05);
}

const grounds = ['paper', 'board', 'card'];
const labs = ['anvil', 'beacon', 'cobalt', 'drift', 'ember', 'flint'];

/** What is written on what: on every ground, and where a sheet sets both in one rule. */
const written: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'soft', 'link', 'safe', 'cut'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...['safe-wash', 'cut-wash', 'mark'].map((ground) => ['ink', ground] as const),
  ['safe', 'safe-wash'],
  ['cut', 'cut-wash'],
  ...labs.map((lab) => ['face', lab] as const),
];

/** What is drawn on what, and has to be seen: the two moves, and what is drawn in ink. */
const drawn: readonly (readonly [mark: string, ground: string])[] = [
  ...['safe', 'cut', 'ink', 'soft'].flatMap((mark) => grounds.map((ground) => [mark, ground] as const)),
  ['ink', 'mark'],
];

const sheets = filesOf('src').filter((path) => path.endsWith('.css') && path !== tokensAt);

/** The rules that set a colour and its ground at once. */
const together = sheets.flatMap((sheet) =>
  [...textOf(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', rule = '']) => {
    const text = /(?:^|[\s;])color: var\(--([\w-]+)\)/.exec(rule)?.[1];
    const ground = /background(?:-color)?: var\(--([\w-]+)\)/.exec(rule)?.[1];
    // a colour on itself is a shape, not words
    const known = text && ground && text !== ground && text in light && ground in light;
    return known ? [{ sheet, selector: selector.trim(), text, ground }] : [];
  }),
);

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  test.each(written)('--%s is read on --%s', (text, ground) => {
    expect(contrast(scheme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(drawn)('--%s is seen on --%s', (mark, ground) => {
    expect(contrast(scheme, mark, ground)).toBeGreaterThanOrEqual(3);
  });

  test('what a sheet writes on a ground is read there', () => {
    expect(together.length).toBeGreaterThan(5);
    const faint = together.filter(({ text, ground }) => contrast(scheme, text, ground) < 4.5);
    expect(faint).toEqual([]);
  });
});

describe('a colour of the tokens', () => {
  test('stands in tokens.css alone', () => {
    const colours = new Set(Object.values(schemes).flatMap((scheme) => Object.values(scheme)));
    const files = [...filesOf('src'), ...filesOf('public')].filter(
      (path) => /\.(css|svelte|astro|ts|js|svg)$/.test(path) && path !== tokensAt,
    );
    const again = files.flatMap((path) =>
      [...textOf(path).matchAll(/#[0-9a-f]{6}\b/gi)]
        .filter(([colour]) => colours.has(colour.toLowerCase()))
        .map(([colour]) => `${path}: ${colour}`),
    );
    expect(again).toEqual([]);
  });

  test('is used somewhere', () => {
    const everything = [...filesOf('src')]
      .filter((path) => /\.(css|svelte|astro|ts)$/.test(path))
      .map(textOf)
      .join('\n');
    const unused = Object.keys(light).filter((name) => !everything.includes(`var(--${name})`));
    expect(unused).toEqual([]);
  });
});
