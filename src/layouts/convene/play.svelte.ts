import { beginRound, type FoundRound, lastRounds } from '#model/convene/begin-round.ts';
import { type Deal, deal } from '#model/convene/deal.ts';
import type { Measure } from '#model/convene/measure.ts';
import { playCard } from '#model/convene/play-card.ts';
import { playGame } from '#model/convene/play-game.ts';
import type { Round } from '#model/convene/play-round.ts';
import type { Table } from '#model/convene/table.ts';
import type { Game } from './game-link.ts';

/** Where a player is: cards are laid, a number is said, a round is looked at, you have left, or all is over. */
export type Phase = 'cards' | 'guess' | 'look' | 'alone' | 'over';

/** A game as it is played: what is dealt and what has come, and the moves that there are. */
export interface Play {
  readonly game: Game;
  readonly deal: Deal;
  readonly phase: Phase;
  /** the rounds that the player has seen, the present one included once it is revealed */
  readonly rounds: readonly Round[];
  /** the round that is on: as it is found, before its cards */
  readonly found: FoundRound;
  /** the cards that lie on the table and can still be taken back */
  readonly laid: readonly Measure[];
  /** the table with those cards on it */
  readonly table: Table;
  readonly lay: (card: Measure) => void;
  readonly takeBack: () => void;
  /** no more cards: how many will ship safe? */
  readonly enough: () => void;
  readonly backToCards: () => void;
  readonly say: (careful: number) => void;
  readonly goOn: () => void;
  readonly begin: (game: Game) => void;
}

/** Plays a game from as far as it was played; `onmove` hears of every round that is settled. */
export function playing(start: Game, onmove: (game: Game) => void): Play {
  let game = $state.raw(start);
  let phase = $state<Phase>(start.plays.length < lastRounds.yours ? 'cards' : 'over');
  let laid = $state.raw<readonly Measure[]>([]);
  /** how many of the rounds without you were seen */
  let alone = $state(start.plays.length < lastRounds.yours ? 0 : lastRounds.all - lastRounds.yours);

  const dealt = $derived(deal(game.scenario, game.seed, game.leanings));
  const played = $derived(playGame(dealt, game.plays));
  const rounds = $derived(played.slice(0, Math.min(game.plays.length, lastRounds.yours) + alone));
  const found = $derived.by(() => {
    const last = rounds.at(-1);
    return phase === 'cards' || phase === 'guess' || !last ? beginRound(dealt, last ?? null) : last;
  });
  const table = $derived(laid.reduce((before: Table, card) => playCard(dealt, before, card, found.news), found.found));

  return {
    get game() {
      return game;
    },
    get deal() {
      return dealt;
    },
    get phase() {
      return phase;
    },
    get rounds() {
      return rounds;
    },
    get found() {
      return found;
    },
    get laid() {
      return laid;
    },
    get table() {
      return table;
    },
    lay(card) {
      if (phase === 'cards' && laid.length < 2 && !laid.includes(card)) laid = [...laid, card];
    },
    takeBack() {
      if (phase === 'cards') laid = laid.slice(0, -1);
    },
    enough() {
      if (phase === 'cards') phase = 'guess';
    },
    backToCards() {
      if (phase === 'guess') phase = 'cards';
    },
    say(careful) {
      if (phase !== 'guess') return;
      game = { ...game, plays: [...game.plays, laid], guesses: [...game.guesses, careful] };
      laid = [];
      phase = 'look';
      onmove(game);
    },
    goOn() {
      if (phase === 'look' && game.plays.length < lastRounds.yours) phase = 'cards';
      else if (phase === 'look' || (phase === 'alone' && rounds.length < lastRounds.all)) {
        phase = 'alone';
        alone++;
      } else phase = 'over';
    },
    begin(next) {
      game = next;
      laid = [];
      alone = next.plays.length < lastRounds.yours ? 0 : lastRounds.all - lastRounds.yours;
      phase = next.plays.length < lastRounds.yours ? 'cards' : 'over';
    },
  };
}
