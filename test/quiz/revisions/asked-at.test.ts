import { describe, expect, test } from 'vitest';
import { askedAt } from '#quiz/revisions/asked-at.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';

const codes = itemCodes(['usb/one@1', 'usb/two@2', 'usb/gone@1', 'usb/one@2']);
const bank = new Map([
  ['usb/one', { rev: 2 }],
  ['usb/two', { rev: 2 }],
]);
const at = (item: string, rev: number) => ({ item, rev });

describe('where a question is found as it was asked', () => {
  test('is today’s bank for today’s revision, what is kept for another that has a code, and nowhere else', () => {
    const asked = [
      at('usb/two', 2),
      at('usb/one', 1),
      at('usb/one', 2),
      at('usb/gone', 1),
      at('usb/one', 3),
      at('usb/two', 1),
      at('usb/never', 1),
    ];
    expect(askedAt(asked, bank, codes)).toEqual({
      live: [at('usb/two', 2), at('usb/one', 2)],
      frozen: [at('usb/one', 1), at('usb/gone', 1)],
      unknown: [at('usb/one', 3), at('usb/two', 1), at('usb/never', 1)],
    });
  });

  test('is no matter of a bank that is newer than the codes', () => {
    expect(askedAt([at('usb/one', 3)], new Map([['usb/one', { rev: 3 }]]), codes).unknown).toEqual([at('usb/one', 3)]);
  });
});
