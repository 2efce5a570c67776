import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { newPair } from '#classroom/keys/pair.ts';
import { publicJwk } from '#classroom/keys/public-jwk.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { writeYourLink } from '#classroom/link/your-link.ts';
import { writeEnvelope } from '#classroom/receipt/envelope.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { sealed } from '#classroom/seal/sealed.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import codeList from '#quiz/revisions/codes.json' with { type: 'json' };
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import { receiptFrom } from '../classroom/learners.ts';
import { checks, questionOf, revOf } from '../classroom/real-bank.ts';

const codes = itemCodes(codeList);

/** What a class handed in, sealed, and the fragments of its own link and of the one that opens it. */
export interface HandedIn {
  readonly classLink: string;
  readonly yourLink: string;
  readonly envelopes: readonly string[];
}

/** A class with these names that was assigned the first chapter’s check, made by what the pages make it with. */
export async function handedInBy(names: readonly string[], group: string, id: string, seed: number): Promise<HandedIn> {
  const { publicKey, privateKey } = await newPair();
  const [asked = []] = checks;
  const items = asked.map((item) => ({ item, rev: revOf(item) }));
  const assignment: Assignment = { ...assignmentDefaults, id, title: 'One round', group, items, key: publicKey };
  const jwk = publicJwk(publicKey);
  if (!jwk) throw new Error('no key');
  const random = mulberry32(seed);
  const envelopes: string[] = [];
  for (const name of names) {
    const receipt = { ...receiptFrom(asked, random, { right: 0.5 }), name, assignment: id };
    envelopes.push(writeEnvelope(await sealed(receipt.number, packReceipt(receipt, codes, questionOf), jwk)));
  }
  const classLink = writeLink(assignment, codes);
  return { classLink, yourLink: writeYourLink({ assignment, privateKey }, codes), envelopes };
}
