import { expect, test } from 'vitest';
import { chosenChapters } from '#content/chosen-chapters.ts';

test('a build holds every chapter unless some are named', () => {
  expect(chosenChapters(undefined, 'content')).toEqual(['*/chapters/*.mdx']);
  expect(chosenChapters('', 'content')).toEqual(['*/chapters/*.mdx']);
  expect(chosenChapters('one-round,again', 'content')).toEqual([
    '*/chapters/??-one-round.mdx',
    '*/chapters/??-again.mdx',
  ]);
});

test('a chapter that is not written is no part of a build, nor is the end of another’s name', () => {
  expect(() => chosenChapters('one-round,nowhere', 'content')).toThrow('no chapter nowhere');
  expect(() => chosenChapters('round', 'content')).toThrow('no chapter round');
});
