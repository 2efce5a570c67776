import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingParts, unproved } from '../../scripts/complete-lock.ts';

const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');

describe('the lock file', () => {
  test('names no download address and no registry', () => {
    expect(text).not.toContain('"resolved"');
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  test('holds the parts for other machines, without which npm ci refuses it (npm run lock adds them)', () => {
    expect(Object.keys(missingParts(JSON.parse(text).packages))).toEqual([]);
  });

  test('says of every part what npm should find in it (npm run lock asks)', () => {
    expect(unproved(JSON.parse(text).packages)).toEqual([]);
    const proofs = Object.values(JSON.parse(text).packages as Record<string, { integrity?: string }>);
    for (const { integrity } of proofs.slice(1)) expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  });
});
