import { describe, expect, test } from 'vitest';
import { contentText, flat } from '../support/content.ts';
import { claims } from './claims.ts';

describe('what the site says of its models is true of them', () => {
  test.each(claims)('%s: %s', (file, fragment, holds) => {
    expect(flat(contentText(file)), 'the sentence stands in the file').toContain(flat(fragment));
    expect(holds()).toBe(true);
  });
});
