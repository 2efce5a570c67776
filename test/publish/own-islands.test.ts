import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownIslands } from '../../src/publish/own-islands.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const astro = '(()=>{customElements.define("astro-island",f)})()';
const visible = '(()=>{(self.Astro||(self.Astro={})).visible=a})()';
const serialized =
  "{&quot;id&quot;:[0,&quot;a's &gt;&quot;],&quot;ids&quot;:[1,[[0,1],[0,{&quot;b&quot;:[1,[]]}]]],&quot;none&quot;:[0,null],&quot;open&quot;:[0]}";

const island = (more = '', props = serialized, client = 'visible') =>
  `<astro-island uid="Z1" component-url="/_astro/A.js" component-export="default" renderer-url="/_astro/r.js" props="${props}" ssr client="${client}" opts="{&quot;name&quot;:&quot;A&quot;,&quot;value&quot;:{&quot;rootMargin&quot;:&quot;200px&quot;}}" await-children${more}>`;
const page = (islands: string, inBody = `<script>${visible}</script><script>${astro}</script>`) =>
  `<head><script>first()</script><script>mark()</script><meta http-equiv="content-security-policy" content="script-src ${hash('first()')} ${hash('mark()')} ${hash(astro)};"></head>${inBody}${islands}<p>text</p></astro-island><script type="module" src="/b.js"></script>`;

test('a page’s islands come to life by the site’s own script, in one piece with the head’s last, under its hash', () => {
  const own = ownIslands(page(island()), 'own("$&")');
  expect(own).toContain('<head><script>first()</script><script>mark()\nown("$&")</script>');
  expect(own).toContain(`content="script-src ${hash('first()')} ${hash('mark()\nown("$&")')} `);
  expect(own).not.toMatch(/self\.Astro|customElements/);
});

test('an island keeps what the script reads, its props as plain JSON that HTML reads back', () => {
  const [tag = ''] = /<astro-island.*?(?=<p>)/.exec(ownIslands(page(island()), 'own()')) ?? [];
  expect(tag).toBe(
    `<astro-island component-url="/_astro/A.js" renderer-url="/_astro/r.js" props='{"id":"a&#39;s >","ids":[1,{"b":[]}],"none":null}' client="visible" margin="200px" ssr>`,
  );
});

test('an island that the browser alone draws names what draws it, which the script does not ask', () => {
  const only = island('', serialized, 'only').replace(
    '{&quot;rootMargin&quot;:&quot;200px&quot;}',
    '&quot;svelte&quot;',
  );
  expect(ownIslands(page(only), 'own()')).toContain('client="only" ssr>');
});

test('how long an island took to draw is left out', () => {
  expect(ownIslands(page(island(' server-render-time="1.2"')), 'own()')).toBe(ownIslands(page(island()), 'own()'));
});

test('a page without islands is left as it was', () => {
  expect(ownIslands(page('<p>'), 'own()')).toBe(page('<p>'));
});

test.each([
  ['another way of waiting', island('', serialized, 'media')],
  ['an attribute that is not known', island(' before-hydration-url="/c.js"')],
  ['a value that JSON has no words for', island('', '{&quot;at&quot;:[3,&quot;2026-01-01&quot;]}')],
])('%s stops the build', (_what, asking) => {
  expect(() => ownIslands(page(asking), 'own()')).toThrow(/island/);
});

test('so does a script of Astro’s that is no longer told from others', () => {
  expect(() => ownIslands(page(island(), '<script>define(island)</script>'), 'own()')).toThrow('not where it was');
});
