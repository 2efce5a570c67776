import { expect, test } from 'vitest';
import { saidStyles } from '#layouts/story/said-styles.ts';

test('what is said to whoever signed shows on a screen alone, by their mark', () => {
  expect(saidStyles([{ entry: 'word', options: ['hall'] }])).toBe(
    '@media screen{html[data-mark~=":c1"] [data-said="word"]>p:not(.c1){display:none}html[data-mark~=":c1"] [data-said="word"]>.c1{display:block}}',
  );
});

test('where nothing has a text of its own there is no rule', () => {
  expect(saidStyles([])).toBe('');
  expect(saidStyles([{ entry: 'word', options: [] }])).toBe('');
});

test('an option that the ledger does not have stops the build', () => {
  expect(() => saidStyles([{ entry: 'word', options: ['loud'] }])).toThrow('no option loud of word');
});
