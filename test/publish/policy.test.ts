import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { closedPolicy, joinStyles, narrowPolicy } from '../../src/publish/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script>b()</script><script type="module" src="/c.js"></script>`;

describe('a page’s policy', () => {
  test('keeps the hashes of what stands on the page and drops the others', () => {
    const policy = `default-src 'none'; script-src 'self' ${hash('x')} ${hash('b()')}; style-src 'self' ${hash('a{}')} ${hash('y')};`;
    const kept = `default-src 'none'; script-src 'self' ${hash('b()')}; style-src 'self' ${hash('a{}')};`;
    expect(narrowPolicy(page(policy))).toBe(page(kept));
  });

  test('keeps a directive whole whose hashes all go', () => {
    expect(narrowPolicy(page(`script-src 'self' ${hash('x')};style-src ${hash('y')};`))).toContain(
      `content="script-src 'self';style-src;"`,
    );
  });

  test('is left alone where there is none', () => {
    expect(narrowPolicy('<p>no policy</p>')).toBe('<p>no policy</p>');
  });
});

test('a closed page may connect to nothing, whatever its policy allowed, and one without a policy is refused', () => {
  const policy = (connect: string) => page(`default-src 'none'; ${connect}; script-src 'self' ${hash('b()')};`);
  expect(closedPolicy(policy("connect-src 'self' https://example.org"))).toBe(policy("connect-src 'none'"));
  expect(() => closedPolicy('<p>connect-src</p>')).toThrow('no policy');
});

describe('the styles of a page', () => {
  const head = (styles: string, hashes: readonly string[]) =>
    `<head><meta http-equiv="content-security-policy" content="style-src 'self' ${hashes.join(' ')};">${styles}</head><p>$&</p>`;

  test('stand in one piece, in their order, under one hash', () => {
    const before = head('<style>a{}</style><link rel="x"><style>b{content:"$1"}</style><style>c{}</style>', [
      hash('c{}'),
      hash('a{}'),
      hash('b{content:"$1"}'),
    ]);
    const joined = 'a{}\nb{content:"$1"}\nc{}';
    const after = joinStyles(before);
    expect(after).toContain(`<style>${joined}</style><link rel="x"></head><p>$&</p>`);
    expect(after.match(/'sha256-[^']+'/g)).toEqual([hash(joined)]);
    expect(narrowPolicy(after)).toBe(after);
  });

  test('are left as they are where the policy does not allow one of them, or there is but one', () => {
    const forbidden = head('<style>a{}</style><style>b{}</style>', [hash('a{}')]);
    expect(joinStyles(forbidden)).toBe(forbidden);
    const single = head('<style>a{}</style>', [hash('a{}')]);
    expect(joinStyles(single)).toBe(single);
  });
});
