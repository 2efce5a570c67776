import { describe, expect, test } from 'vitest';
import { fromBase64url } from '#classroom/base64url.ts';
import { readLink } from '#classroom/link/read-link.ts';
import { readYourLink } from '#classroom/link/your-link.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import frozen from '../links.json' with { type: 'json' };

// Links that stand in mails and on boards, and how each was read when it was made. They are never written again: only added to.

interface Frozen {
  readonly what: string;
  readonly link: string;
  readonly reads: {
    readonly items: readonly string[];
    readonly key?: string;
    readonly privateKey?: string;
    readonly pass?: number;
    readonly by?: string;
  };
}
const codes = itemCodes(frozen.codes);

const itemOf = (name: string) => {
  const [item = '', rev] = name.split('@');
  return { item, rev: Number(rev) };
};

describe('a link made before is read as it was then', () => {
  test.each(frozen.links as readonly Frozen[])('$what', ({ link, reads }) => {
    const { items, key, privateKey, ...rest } = reads;
    const assignment = {
      pass: undefined,
      by: undefined,
      ...rest,
      items: items.map(itemOf),
      key: key === undefined ? undefined : fromBase64url(key),
    };
    const reading = privateKey === undefined ? readLink(link, codes) : readYourLink(link, codes);
    expect(reading).toEqual({
      ok: true,
      assignment,
      ...(privateKey !== undefined && { privateKey: fromBase64url(privateKey) }),
    });
  });
});
