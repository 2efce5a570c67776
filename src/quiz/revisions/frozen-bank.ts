import type { AskedItem } from '../present.ts';

/** A chapter’s questions as their earlier revisions asked them, each under `chapter/name@rev`: what `revisions.json` beside a chapter holds. */
export type FrozenBank = Readonly<Record<string, AskedItem>>;
