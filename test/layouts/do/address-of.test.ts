import { expect, test } from 'vitest';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { newPair } from '#classroom/keys/pair.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { presetNames } from '#classroom/pick/presets.ts';
import { addressOf } from '../../../src/layouts/do/address-of.ts';
import { bareLink, codesNow, readBare } from '../../../src/layouts/do/read-assigned.ts';

const [ready = ''] = presetNames;
const linkTo = (id: string, key?: Uint8Array) => writeLink({ ...assignmentDefaults, id, key }, codesNow);

test('a ready-made assignment is under its plain address, and by its link where it was renewed to be sealed', async () => {
  expect(addressOf('en', ready, bareLink(linkTo(ready)))).toMatch(new RegExp(`/en/do/${ready}/$`));
  const { publicKey } = await newPair();
  const renewed = linkTo(ready, publicKey);
  for (const link of [renewed, bareLink(renewed)]) {
    const address = addressOf('en', ready, link);
    expect(address).toMatch(/\/en\/do\/#a=1/);
    const reading = readBare(address.slice(address.indexOf('#a=') + 3));
    expect(reading.ok && reading.assignment.key).toEqual(publicKey);
  }
});

test('any other has its link, and so has one that cannot be read', () => {
  expect(addressOf('en', 'k3x9q2ab', bareLink(linkTo('k3x9q2ab')))).toMatch(/\/en\/do\/#a=1/);
  expect(addressOf('en', ready, 'nonsense')).toMatch(/\/en\/do\/#a=nonsense$/);
});
