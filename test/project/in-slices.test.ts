import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const users = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte|astro)$/.test(path) && path !== join('quiz', 'review.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .filter(({ text }) => /reviewSteps/.test(text));

test('a review is reckoned in slices, and in one place: a record of 100,000 answers keeps no page from answering', () => {
  expect(users.map(({ path }) => path)).toEqual([join('check', 'reckoned-review.svelte.ts')]);
  for (const { text } of users) {
    const calls = text.match(/reviewSteps\(/g) ?? [];
    expect(text.match(/inSlices\(reviewSteps\(/g)).toHaveLength(calls.length);
  }
});
