import { describe, expect, test } from 'vitest';
import { contentHash } from '#content/content-hash.ts';
import { indexFile } from '#i18n/index-file.ts';
import { relativeAddresses, placeholder as root } from '../../src/publish/relative-addresses.ts';

describe('an address with the file that answers it', () => {
  test.each([
    ['/', '/index.html'],
    ['/en/', '/en/index.html'],
    ['/en/#course', '/en/index.html#course'],
    ['../play/?a=/b/#c/d/', '../play/index.html?a=/b/#c/d/'],
    ['/mark.svg', '/mark.svg'],
    ['#/a/', '#/a/'],
    ['/en/a.json?x=/', '/en/a.json?x=/'],
  ])('%s becomes %s', (address, file) => expect(indexFile(address)).toBe(file));
});

describe('the addresses of a page that can stand anywhere', () => {
  test.each([
    ['index.html', `<a href="${root}/en/">`, '<a href="./en/index.html">'],
    ['404.html', `<link href="${root}/mark.svg">`, '<link href="./mark.svg">'],
    ['en/index.html', `<a href="${root}/en/#course">`, '<a href="../en/index.html#course">'],
    ['en/a/b/index.html', `<script src="${root}/_astro/x.js">`, '<script src="../../../_astro/x.js">'],
    ['en/index.html', `<i component-url="${root}/_astro/A.js" x>`, '<i component-url="../_astro/A.js" x>'],
    ['en/index.html', `<a href="${root}/en/play/#gate=s:a,n:1">`, '<a href="../en/play/index.html#gate=s:a,n:1">'],
    [
      'en/index.html',
      `<i props="{&quot;to&quot;:[0,&quot;${root}/en/play/&quot;]}">`,
      '<i props="{&quot;to&quot;:[0,&quot;../en/play/index.html&quot;]}">',
    ],
    [
      'en/index.html',
      `<img srcset="${root}/a.png 1x, ${root}/b.png 2x" data-to=${root}/en/>`,
      '<img srcset="../a.png 1x, ../b.png 2x" data-to=../en/index.html>',
    ],
    ['en/index.html', `<style>a{src:url(${root}/f.woff2)}</style>`, '<style>a{src:url(../f.woff2)}</style>'],
    ['index.html', `<script>import('${root}/a.js')</script>`, "<script>import('./a.js')</script>"],
    ['en/index.html', `<a href="https://example.org/en/">`, '<a href="https://example.org/en/">'],
    ['en/index.html', `<a href="#top">/en/</a>`, '<a href="#top">/en/</a>'],
  ])('on %s: %s', (page, before, after) => expect(relativeAddresses(before, page)).toBe(after));

  test('lead a full address to the site’s home where it has one, and stay relative where not', () => {
    const canonical = `<link rel="canonical" href="http://localhost:4321${root}/en/play/">`;
    expect(relativeAddresses(canonical, 'en/play/index.html', 'https://home.example/below/')).toBe(
      '<link rel="canonical" href="https://home.example/below/en/play/">',
    );
    expect(relativeAddresses(canonical, 'en/play/index.html')).toBe(
      '<link rel="canonical" href="../../en/play/index.html">',
    );
  });

  test('change what stands inline under its policy, and the hash with it; what the policy forbids stays forbidden', () => {
    const page = (style: string, script: string, hashes: readonly string[]) =>
      `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.map((hash) => `'${hash}'`).join(' ')};"><style>${style}</style><script>${script}</script><script>stray("${root}/x")</script>`;
    const before = page(`a{src:url(${root}/f)}`, `go("${root}/en/")`, [
      contentHash(`a{src:url(${root}/f)}`),
      contentHash(`go("${root}/en/")`),
      contentHash('unchanged'),
    ]);
    const after = relativeAddresses(before, 'en/index.html');
    expect(after.match(/sha256-[^']+/g)).toEqual([
      contentHash('a{src:url(../f)}'),
      contentHash('go("../en/index.html")'),
      contentHash('unchanged'),
    ]);
    expect(after).not.toContain(root);
    expect(after).not.toContain(contentHash('stray("../x")'));
  });
});
