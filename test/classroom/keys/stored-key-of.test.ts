import { describe, expect, test } from 'vitest';
import { newPair } from '#classroom/keys/pair.ts';
import { keyOf, rowOf } from '#classroom/keys/stored-key.ts';
import { storedKeyOf, yourLinkOf } from '#classroom/keys/stored-key-of.ts';
import { thumbprintOf } from '#classroom/keys/thumbprint.ts';
import { oneChapter } from '#classroom/pick/presets.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import { codes, course, part1 } from '../todays-course.ts';

const { publicKey, privateKey } = await newPair();
const unsealed = { ...oneChapter('usb', { course, test: part1, title: 'One chapter' }), group: '10B' };
const assignment = { ...unsealed, key: publicKey };
const yours = { assignment, privateKey };

describe('a key to be stored', () => {
  test('says what it belongs to, outlasts the store, and leads back to its link', async () => {
    const key = await storedKeyOf(yours, codes, { made: 7, kept: true });
    const about = {
      thumbprint: await thumbprintOf(publicKey),
      assignment: assignment.id,
      group: '10B',
      made: 7,
      kept: true,
    };
    expect(key).toMatchObject({ ...about, title: 'One chapter', privateKey });
    const back = key && keyOf(JSON.parse(JSON.stringify(rowOf(key))));
    expect(back).toEqual(key);
    expect(back && yourLinkOf(back, codes)).toEqual({ ok: true, ...yours });
  });

  test('is none where it does not open what is sealed for the assignment', async () => {
    const { privateKey: other } = await newPair();
    const at = { made: 7, kept: false };
    expect(await storedKeyOf({ assignment, privateKey: other }, codes, at)).toBeUndefined();
    expect(await storedKeyOf({ assignment: unsealed, privateKey }, codes, at)).toBeUndefined();
  });

  test('says so where its assignment was written by a newer version of the site', async () => {
    const key = await storedKeyOf(yours, codes, { made: 7, kept: true });
    expect(key && yourLinkOf(key, itemCodes([]))).toEqual({ ok: false, problem: 'newer' });
  });
});
