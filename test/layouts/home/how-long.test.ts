import { expect, test } from 'vitest';
import { howLong } from '#layouts/home/how-long.ts';
import text from '#text/en/ui/home.json';

test('how long a course takes is said in minutes, and in whole hours from an hour and a half', () => {
  expect(howLong('en', text, 27)).toBe('27 minutes');
  expect(howLong('en', text, 89)).toBe('89 minutes');
  expect(howLong('en', text, 90)).toBe('about 2 hours');
  expect(howLong('en', text, 167)).toBe('about 3 hours');
  expect(howLong('en', text, 209)).toBe('about 3 hours');
  expect(howLong('en', text, 210)).toBe('about 4 hours');
});
