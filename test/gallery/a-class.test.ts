import { expect, test } from 'vitest';
import { aClass } from '../../src/gallery/a-class.ts';
import { classManners } from '../../src/gallery/class-manners.ts';

test('the gallery’s class answers real questions, the same at every time, and has something to teach', async () => {
  const data = await aClass(classManners.usual, 'en');
  expect(data.work.learners).toHaveLength(26);
  expect(data.questions).toHaveLength(14);
  expect(data.sentences).toHaveLength(14);
  expect(data.facts.next.say).toBe('some');
  expect([...data.chapters.keys()]).toEqual(['one-round', 'payoffs']);
  const again = await aClass(classManners.usual, 'en');
  expect(again.figures).toEqual(data.figures);
  expect((await aClass(classManners.few, 'en')).facts.next).toEqual({ say: 'few' });
});
