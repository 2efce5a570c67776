import { describe, expect, test } from 'vitest';
import { nearestKnob } from '#ui/chart/nearest-knob.ts';

const upper = { name: 'upper', at: [50, 40], way: 'up' } as const;
const lower = { name: 'lower', at: [50, 73], way: 'down' } as const;
const line = {
  name: 'line',
  at: [150, 60],
  way: 'up',
  line: [
    [50, 40],
    [250, 80],
  ],
} as const;

describe('a press on a chart takes', () => {
  test('the nearest knob, where two are closer than a finger is wide', () => {
    for (let y = 30; y <= 56; y++) expect(nearestKnob([upper, lower], [50, y], 24)).toBe('upper');
    for (let y = 57; y <= 83; y++) expect(nearestKnob([upper, lower], [50, y], 24)).toBe('lower');
  });

  test('above two that lie on each other the one that goes up, and below them the one that goes down', () => {
    const knobs = [
      { ...upper, at: [50, 60] },
      { ...lower, at: [50, 60] },
    ] as const;
    for (const all of [knobs, knobs.toReversed()]) {
      expect(nearestKnob(all, [52, 50], 24)).toBe('upper');
      expect(nearestKnob(all, [52, 70], 24)).toBe('lower');
    }
  });

  test('a line along all of it, but an end of it where that is in reach', () => {
    expect(nearestKnob([upper, line], [100, 52], 24)).toBe('line');
    expect(nearestKnob([upper, line], [230, 74], 24)).toBe('line');
    expect(nearestKnob([upper, line], [64, 42], 24)).toBe('upper');
  });

  test('the nearer of two lines, and nothing beyond their ends or out of reach', () => {
    const other = {
      name: 'other',
      at: [150, 90],
      way: 'down',
      line: [
        [50, 100],
        [250, 80],
      ],
    } as const;
    expect(nearestKnob([line, other], [100, 60], 24)).toBe('line');
    expect(nearestKnob([line, other], [100, 85], 24)).toBe('other');
    expect(nearestKnob([line, other], [20, 40], 24)).toBeUndefined();
    expect(nearestKnob([line, other], [100, 20], 24)).toBeUndefined();
    expect(nearestKnob([upper], [50, 70], 24)).toBeUndefined();
  });
});
