import { descending } from 'd3-array';
import { requireWhole } from '../require/whole.ts';
import { beginRound, lastRounds } from './begin-round.ts';
import type { Deal } from './deal.ts';
import { lineValue } from './line-value.ts';
import type { Plays } from './play-game.ts';
import { playOptions } from './play-options.ts';
import { playRound, type Round } from './play-round.ts';

/** The best line that the search found: its plays, the points it pays, whether all four lights are on, and how many different lines were played to the end. */
export interface FoundLine {
  readonly plays: Plays;
  readonly paid: number;
  readonly success: boolean;
  readonly tried: number;
}

/** A line up to some round, and what comes of it if nothing more is played. */
interface Line {
  readonly plays: Plays;
  readonly rounds: readonly Round[];
  readonly paid: number;
  readonly value: number;
  readonly success: boolean;
  readonly promise: number;
}

/**
 * Searches a good line of the eight rounds, keeping `width` lines (an even number from 2 to 1000) from each to the next, and yields after every line it has gone on from
 * the share in (0,1] that is done. It sees the news and the cards that are coming, and another line may be better. Throws a RangeError for another width. [CONVENE.md §1]
 */
export function* searchLine(deal: Deal, width = 100): Generator<number, FoundLine, void> {
  requireWhole('width', width / 2, 1, 500);
  let kept: readonly Line[] = [{ plays: [], rounds: [], paid: 0, value: 0, success: false, promise: 0 }];
  let tried = 0;
  for (let number = 1; number <= lastRounds.yours; number++) {
    const children: Line[] = [];
    const reached = new Set<string>();
    for (const [done, parent] of kept.entries()) {
      const before = parent.rounds.at(-1) ?? null;
      for (const cards of playOptions(beginRound(deal, before))) {
        const round = playRound(deal, before, cards);
        const place = Object.values(round.left).join();
        // in the last round what was paid still tells equals apart
        if (number < lastRounds.yours && reached.has(place)) continue;
        reached.add(place);
        children.push(lineOf(deal, parent, round));
      }
      yield (number - 1 + (done + 1) / kept.length) / lastRounds.yours;
    }
    tried += children.length;
    kept = number < lastRounds.yours ? pick(children, width) : children;
  }
  const won = kept.filter(({ success }) => success);
  const [best] = won.length ? won.toSorted((x, y) => x.paid - y.paid || y.value - x.value) : byValue(kept);
  const { plays, paid, success } = best as Line;
  return { plays, paid, success, tried };
}

const byValue = (lines: readonly Line[]) => lines.toSorted((x, y) => descending(x.value, y.value));

/** Half of the lines by what they promise, then others by what they are worth as they are. */
function pick(lines: readonly Line[], width: number): readonly Line[] {
  const promising = lines.toSorted((x, y) => descending(x.promise, y.promise)).slice(0, width / 2);
  const picked = new Set(promising);
  const others = byValue(lines).filter((line) => !picked.has(line));
  return [...promising, ...others.slice(0, width - promising.length)];
}

function lineOf(deal: Deal, parent: Line, round: Round): Line {
  const rounds = [...parent.rounds, round];
  const whole = [...rounds];
  while (whole.length < lastRounds.all) whole.push(playRound(deal, whole.at(-1) ?? null, []));
  const { value, success } = lineValue(deal, whole);
  const { influence, code, detection, fine, cheaper, upside, pressure, kept } = round.left;
  return {
    plays: [...parent.plays, round.cards],
    rounds,
    paid: parent.paid + round.found.influence - round.chosen.influence,
    value,
    success,
    promise:
      value +
      16 * influence +
      60 * code +
      4 * Math.floor((detection * fine) / 100) +
      4 * (cheaper + upside - pressure) +
      Math.trunc((4 * (100 - kept)) / 5),
  };
}
