import { expect, test } from 'vitest';
import { oneAtATime } from '#check/one-at-a-time.ts';

test('an act that runs is not begun again, however often it is asked for; one that ended or failed may be', async () => {
  let runs = 0;
  let end: (error?: Error) => void = () => {};
  const act = oneAtATime(() => {
    runs++;
    return new Promise<void>((resolve, reject) => {
      end = (error) => (error ? reject(error) : resolve());
    });
  });
  const first = act();
  await act();
  await act();
  expect(runs).toBe(1);
  end();
  await first;
  const second = act();
  expect(runs).toBe(2);
  end(new Error('no'));
  await expect(second).rejects.toThrow('no');
  void act();
  expect(runs).toBe(3);
});
