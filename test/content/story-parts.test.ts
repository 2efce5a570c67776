import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { storyParts } from '#content/story-parts.ts';

/** The parts of the story in a text, each with what it is told beside what its author wrote. */
const partsOf = (source: string): readonly string[] => {
  const { code } = mdxToJs(source, { mdastPlugins: [storyParts()] }) as { code: string };
  return [...code.matchAll(/_jsxs?\((Line|Said|Sign|Marram), \{([^}]*)/g)].map(([, name = '', props = '']) =>
    [name, ...['first', 'introduced'].filter((told) => props.includes(`${told}: true`))].join(' '),
  );
};

test('the first part of a text knows that it is the first, and each who speaks is introduced once', () => {
  const lines = ['ember', 'jonah', 'ember', 'jonah'].map((who) => `<Line who="${who}">No.</Line>`);
  expect(partsOf(['<Said entry="word" />', 'Text.', ...lines].join('\n\n'))).toEqual([
    'Said first',
    'Line introduced',
    'Line introduced',
    'Line',
    'Line',
  ]);
  expect(partsOf('<Line who="ember">No.</Line>\n\n<Marram>\nThen.\n</Marram>')).toEqual([
    'Line first introduced',
    'Marram',
  ]);
});

test('a text without a story is told nothing', () => {
  expect(partsOf('Text.\n\n<Recall id="a" />')).toEqual([]);
});
