import { type AnnouncementOutcome, announcement } from '#model/beliefs/announcement.ts';
import { pluralisticIgnorance } from '#model/beliefs/pluralistic-ignorance.ts';
import type { Census, Way, Word } from './state.ts';

/** What one worried lab knows of the other, in percent, and what it does. */
export interface Mind {
  /** it has been told, in private or in front of both */
  readonly told: boolean;
  /** how likely it takes the other to be worried */
  readonly worried: number;
  /** how likely it takes it that the other has been told of its own worry */
  readonly knows: number;
  /** how likely that the other is sure that it has itself been told: what only a public word, or one that always arrives, can do */
  readonly sure: number;
  /** how likely that the other ships safe, if it does so under the most hopeful rule that is left to hope for */
  readonly hope: number;
  readonly safe: boolean;
}

/** A head that a reader looks into, and how many heads deep. */
export interface Looked {
  readonly who: 'you' | 'beacon';
  readonly depth: number;
}

/** What the model says of these numbers. */
export const outcome = ({ c, mark, q }: Word): AnnouncementOutcome =>
  announcement({ c: c / 100, pStar: mark / 100, q: q / 100 });

const percent = (chance: number) => Math.round(chance * 1e11) / 1e9;

/** How often, of a hundred times that both are worried, both ship safe, only one, or neither. */
export function shares(state: Word, way: Way = state.way) {
  const { mutualCoopPrivate, mutualCoopTips, mutualCoopPublic, tipsAllEq, tipsToldEq } = outcome(state);
  const permitted = { silence: mutualCoopPrivate, private: mutualCoopTips, public: mutualCoopPublic }[way];
  const both = percent(permitted / mutualCoopPublic);
  const apart = way === 'private' && !tipsAllEq && tipsToldEq;
  const one = apart ? percent((2 * state.q * (100 - state.q)) / 1e4) : 0;
  return { both, one, neither: percent((100 - both - one) / 100) };
}

/** What goes on in a worried lab that has been told or not, while the word is spread in this way. */
export function mindOf(state: Word, told: boolean, way: Way = state.way): Mind {
  const { privateEq, tipsAllEq, tipsToldEq, beliefUntold } = outcome(state);
  const { c, q } = state;
  if (way === 'public') return { told: true, worried: 100, knows: 100, sure: 100, hope: 100, safe: true };
  if (way === 'silence') return { told: false, worried: c, knows: 0, sure: 0, hope: c, safe: privateEq };
  const worried = told ? 100 : percent(beliefUntold ?? 1);
  const knows = (worried * q) / 100;
  return {
    told,
    worried,
    knows,
    sure: told && q === 100 ? 100 : 0,
    hope: tipsAllEq ? worried : knows,
    safe: tipsAllEq || (told && tipsToldEq),
  };
}

/** Both labs' minds, as the picture stands. */
export const minds = (state: Word): Readonly<Record<'you' | 'beacon', Mind>> => ({
  you: mindOf(state, state.heard === 'both' || state.heard === 'you'),
  beacon: mindOf(state, state.heard === 'both' || state.heard === 'beacon'),
});

/** How many of six labs ship safe before the count is published, after it, and now. */
export function safeLabs({ worried, thought, need, published }: Census) {
  const { coopBefore, coopAfter } = pluralisticIgnorance({
    c: worried / 6,
    perceived: thought / 6,
    pStar: need / 6,
  });
  const [before, after] = [Math.round(6 * coopBefore), Math.round(6 * coopAfter)];
  return { before, after, now: published ? after : before };
}
