import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { narrowPolicy } from '../../src/publish/policy.ts';

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
