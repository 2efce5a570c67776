import { expect, test } from 'vitest';
import { dayOf, mondays } from '#layouts/book/mondays.ts';

test('on every day of four years three Mondays are offered, all after today: the next, and those of the fourth and the thirteenth week', () => {
  for (let day = 0; day < 4 * 366; day++) {
    // late in the evening, when another day may be on elsewhere
    const now = new Date(2026, 0, 1 + day, 23, 30);
    const offered = Object.values(mondays(now.getTime()));
    const days = offered.map((each) => Date.parse(`${each}T00:00:00Z`) / 86_400_000);
    expect(offered.map((each) => new Date(`${each}T00:00:00Z`).getUTCDay())).toEqual([1, 1, 1]);
    const [next = 0, ...later] = days;
    const ahead = next - Date.parse(`${dayOf(now)}T00:00:00Z`) / 86_400_000;
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(7);
    expect(later.map((each) => each - next)).toEqual([21, 84]);
  }
});

test('on a Monday the next one is a week away', () => {
  expect(mondays(new Date(2026, 10, 30, 9).getTime())).toEqual({
    next: '2026-12-07',
    month: '2026-12-28',
    quarter: '2027-03-01',
  });
});
