import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { newPair } from '#classroom/keys/pair.ts';
import { publicJwk } from '#classroom/keys/public-jwk.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { writeYourLink } from '#classroom/link/your-link.ts';
import { writeEnvelope } from '#classroom/receipt/envelope.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import type { AnsweredItem } from '#classroom/receipt.ts';
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

/** What a class was asked, and how many of it each gets right at first, from 0 to 1. */
export interface Work {
  readonly asked: readonly string[];
  readonly right: readonly number[];
  /** by item: what those answer to it who get nothing right, and leave it at that */
  readonly wrong?: Readonly<Record<string, string>>;
}

/** A class with these names that was assigned the first chapter’s check, or what `work` says, made by what the pages make it with. */
export async function handedInBy(
  names: readonly string[],
  group: string,
  id: string,
  seed: number,
  { asked, right, wrong = {} }: Work = { asked: checks[0] ?? [], right: [] },
): Promise<HandedIn> {
  const { publicKey, privateKey } = await newPair();
  const items = asked.map((item) => ({ item, rev: revOf(item) }));
  const assignment: Assignment = { ...assignmentDefaults, id, title: 'One round', group, items, key: publicKey };
  const jwk = publicJwk(publicKey);
  if (!jwk) throw new Error('no key');
  const random = mulberry32(seed);
  const envelopes: string[] = [];
  for (const [place, name] of names.entries()) {
    const made = receiptFrom(asked, random, { right: right[place] ?? 0.5 });
    const answers = made.answers.map((answer): AnsweredItem => {
      const response = right[place] === 0 ? wrong[answer.item] : undefined;
      return response === undefined
        ? answer
        : { ...answer, first: { response, took: undefined, sure: undefined }, last: undefined, count: 1 };
    });
    const receipt = { ...made, answers, name, assignment: id };
    envelopes.push(writeEnvelope(await sealed(receipt.number, packReceipt(receipt, codes, questionOf), jwk)));
  }
  const classLink = writeLink(assignment, codes);
  return { classLink, yourLink: writeYourLink({ assignment, privateKey }, codes), envelopes };
}
