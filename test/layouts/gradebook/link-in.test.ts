import { expect, test } from 'vitest';
import { linkIn } from '../../../src/layouts/gradebook/link-in.ts';

const dropped = (...texts: readonly string[]) => texts.map((text) => ({ name: '', file: new Blob([text]) }));

test('a link is found in whatever was pasted alone, and receipts beside it are not lost for it', async () => {
  const address = 'https://example.org/en/teach/gradebook/#k=1abcd-_EF';
  expect(await linkIn(dropped(`My link:\n<${address}>\n`))).toBe('k=1abcd-_EF');
  expect(await linkIn(dropped('https://example.org/en/do/#a=1abcd'))).toBe('a=1abcd');
  expect(await linkIn(dropped(`Amira: ${address}\nBen: [CK1 K7-4MX - abc]`))).toBeUndefined();
  expect(await linkIn(dropped(address, address))).toBeUndefined();
  expect(await linkIn(dropped(`${' '.repeat(30_000)}${address}`))).toBeUndefined();
  expect(await linkIn([])).toBeUndefined();
  const gone = { name: 'gone', file: { size: 3, text: () => Promise.reject(new Error('gone')) } as unknown as Blob };
  expect(await linkIn([gone])).toBeUndefined();
});
