import { afterEach, describe, expect, test, vi } from 'vitest';
import { siteScope } from '#progress/site-scope.ts';

afterEach(() => vi.unstubAllGlobals());

/** The scope on a page at this address whose root stands as `root` says. */
function scopeAt(href: string, root?: string): string {
  vi.stubGlobal('location', { href });
  vi.stubGlobal('document', { documentElement: { dataset: root === undefined ? {} : { root } } });
  return siteScope();
}

describe('a deployment’s own name', () => {
  test.each([
    ['https://a.test/en/', '/', 'common-knowledge:/'],
    ['https://a.test/base/en/play/gate/#gate=n:3', '/base/', 'common-knowledge:/base/'],
    // a build that stands anywhere says where its root is from each page
    ['https://a.test/base/en/play/gate/index.html', '../../../', 'common-knowledge:/base/'],
    ['https://a.test/base/en/index.html?from=mail#course', '../index.html', 'common-knowledge:/base/'],
    ['https://a.test/base/index.html', './', 'common-knowledge:/base/'],
    ['file:///home/reader/course/en/index.html', '../', 'common-knowledge:/home/reader/course/'],
  ])('at %s with its root at %s it is %s', (href, root, scope) => {
    expect(scopeAt(href, root)).toBe(scope);
  });

  test('is that of the origin’s root where the page does not say', () => {
    expect(scopeAt('https://a.test/base/en/')).toBe('common-knowledge:/');
  });
});
