import { expect, test } from 'vitest';
import { roomFor } from '#ui/chart/room-for.ts';

test('a longer text takes more room, and a script of wide letters more than one of narrow ones', () => {
  expect(roomFor('')).toBe(0);
  expect(roomFor('100 %')).toBeGreaterThan(roomFor('50 %'));
  expect(roomFor('危険')).toBeGreaterThan(roomFor('du'));
});
