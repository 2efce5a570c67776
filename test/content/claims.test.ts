import { describe, expect, test } from 'vitest';
import { contentText, flat } from '../support/content.ts';
import type { Claim } from './claim.ts';

const tables = import.meta.glob<readonly Claim[]>('./claims/*.ts', { eager: true, import: 'claims' });

describe('what the site says of its models is true of them', () => {
  test.each(Object.values(tables).flat())('%s: %s', (file, fragment, holds) => {
    expect(flat(contentText(file)), 'the sentence stands in the file').toContain(flat(fragment));
    expect(holds()).toBe(true);
  });
});
