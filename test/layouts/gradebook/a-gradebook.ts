import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { keyStore } from '#classroom/keys/key-store.ts';
import { newPair } from '#classroom/keys/pair.ts';
import { publicJwk } from '#classroom/keys/public-jwk.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { writeYourLink } from '#classroom/link/your-link.ts';
import { writeEnvelope } from '#classroom/receipt/envelope.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import type { Receipt } from '#classroom/receipt.ts';
import { sealed } from '#classroom/seal/sealed.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import codeList from '#quiz/revisions/codes.json' with { type: 'json' };
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import check from '#text/en/ui/check.json' with { type: 'json' };
import text from '#text/en/ui/gradebook.json' with { type: 'json' };
import { type Around, openGradebook } from '../../../src/layouts/gradebook/gradebook.svelte.ts';
import { openReader } from '../../../src/layouts/gradebook/open-reader.ts';
import { memoryTable } from '../../classroom/keys/memory-table.ts';
import { receiptFrom } from '../../classroom/learners.ts';
import { checks, items, questionOf, revOf } from '../../classroom/real-bank.ts';

/** The codes of every question. */
export const codes = itemCodes(codeList);

const chapterOf = (id: string) => id.slice(0, id.indexOf('/'));

/** The first chapter’s check, without figures, which are measured in browsers. */
export const firstCheck = (checks[0] ?? []).filter((id) => items.get(id)?.kind !== 'set-widget');

/** A gradebook as its page opens it, on the questions as they are today, with a store of keys in memory. */
export const aGradebook = (change: Partial<Around> = {}) =>
  openGradebook({
    locale: 'en',
    voice: { locale: 'en', text: text.sentences, cells: check.cells },
    codes,
    keys: keyStore(memoryTable(), 'browser'),
    presets: [],
    chapters: [...new Set([...items.keys()].map(chapterOf))],
    async loadBooks(slugs) {
      const own = [...items.values()].filter(({ id }) => slugs.includes(chapterOf(id)));
      return {
        items: new Map(own.map((item) => [`${item.id}@${item.rev}`, item])),
        today: new Map(own.map(({ id, rev }) => [id, rev])),
        named: {},
        mistakes: new Map(),
        chapters: new Map(
          slugs.map((slug) => [slug, { slug, title: slug, href: `/${slug}/`, objectives: {}, headings: {} }]),
        ),
      };
    },
    read: openReader().read,
    measuresOf: async () => undefined,
    ...change,
  });

/** A class that was assigned these questions, with a key of its own. */
export async function aClass(id: string, { group = '10B', asked = firstCheck, title = 'One round' } = {}) {
  const { publicKey, privateKey } = await newPair();
  const jwk = publicJwk(publicKey);
  if (!jwk) throw new Error('no key');
  const assigned = asked.map((item) => ({ item, rev: revOf(item) }));
  const assignment: Assignment = { ...assignmentDefaults, id, group, title, items: assigned, key: publicKey };
  const packed = (receipt: Receipt) => packReceipt(receipt, codes, questionOf);
  return {
    assignment,
    classLink: writeLink(assignment, codes),
    yourLink: writeYourLink({ assignment, privateKey }, codes),
    /** A learner’s receipt, of this class unless it says otherwise. */
    receipt: (name: string, seed: number, change: Partial<Receipt> = {}, { right = 0.5 } = {}): Receipt => ({
      ...receiptFrom(asked, mulberry32(seed), { right }),
      ...{ name, assignment: id },
      ...change,
    }),
    sealed: async (receipt: Receipt) => writeEnvelope(await sealed(receipt.number, packed(receipt), jwk)),
    unsealed: (receipt: Receipt) => writeEnvelope(unsealed(receipt.number, packed(receipt))),
  };
}

/** Texts as what was pasted or dropped. */
export const dropped = (...texts: readonly string[]) => texts.map((text) => ({ name: '', file: new Blob([text]) }));

/** Whatever is asked may be done. */
export const yes = () => true;
