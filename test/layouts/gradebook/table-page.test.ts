import { expect, test } from 'vitest';
import { tablePage } from '../../../src/layouts/gradebook/results/table-page.ts';

const atFirst = { turned: 0, stretches: 1, isPrinting: false };

test('a class is shown at once and whole', () => {
  expect(tablePage(30, 7, atFirst)).toMatchObject({ pages: 1, page: 0, start: 0, end: 30, isDrawn: true });
  expect(tablePage(0, 0, atFirst)).toMatchObject({ pages: 0, start: 0, end: 0, isDrawn: true });
});

test('a large one is shown a page at a time, each row on one of them, and few cells are drawn at a stretch', () => {
  const { pages } = tablePage(10_000, 60, atFirst);
  const shown = new Set<number>();
  for (let turned = 0; turned < pages; turned++) {
    let before = -1;
    for (let stretches = 1; ; stretches++) {
      const { start, end, isDrawn } = tablePage(10_000, 60, { ...atFirst, turned, stretches });
      expect((end - Math.max(start, before)) * 60).toBeLessThanOrEqual(420);
      for (let row = Math.max(start, before); row < end; row++) shown.add(row);
      before = end;
      if (isDrawn) break;
    }
  }
  expect(shown.size).toBe(10_000);
});

test('where rows have gone, the last page is shown', () => {
  expect(tablePage(30, 60, { ...atFirst, turned: 9 })).toMatchObject({ pages: 1, page: 0, end: 7 });
});

test('a print has every row, and of a class that would fill a book the page that is shown', () => {
  expect(tablePage(500, 60, { ...atFirst, turned: 3, isPrinting: true })).toMatchObject({ start: 0, end: 500 });
  expect(tablePage(10_000, 60, { ...atFirst, turned: 3, isPrinting: true })).toMatchObject({ start: 120, end: 160 });
});
