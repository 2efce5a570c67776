import { expect, test } from 'vitest';
import { leadFigure } from '#layouts/chapter/lead-figure.ts';

test('the figure that stands before a chapter’s first heading leads it', () => {
  expect(
    leadFigure('Givens.\n\n<Inspection id="fine" predict />\n\n## Twice\n\n<Inspection id="promise" predict />'),
  ).toBe('fine');
});

test('a chapter whose text begins with a heading, or with no figure, has none', () => {
  expect(leadFigure('Text.\n\n## Twice\n\n<Inspection id="fine" predict />')).toBeUndefined();
  expect(leadFigure('<Line who="ember">Words.</Line>\n\n<Cite id="aisi2024">b</Cite>')).toBeUndefined();
});
