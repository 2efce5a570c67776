import { untrack } from 'svelte';

/** What a prediction needs of its figure’s state. */
interface GuessedFigure<State> {
  readonly state: State;
  readonly predict: (guess: string, came: readonly string[]) => Promise<void>;
  /** keeps that all was tried, if it was the reader who did it, where that is kept; says whether it was */
  readonly report?: () => boolean;
}

/** Predict, then do: how far a reader is with a figure that asks for a guess. */
export interface Prediction<Guess = unknown> {
  /** the figure asks for a guess at all */
  readonly wanted: boolean;
  /** the guess that was made */
  readonly made: Guess | undefined;
  /** it is wanted and not made */
  readonly asked: boolean;
  /** the reader has done all that it is about */
  readonly done: boolean;
  /** it is made, and not all is done */
  readonly untried: boolean;
  /** there is nothing to wait for: all is done, or no guess was wanted */
  readonly open: boolean;
  readonly keep: (guess: string, came: readonly string[]) => Promise<void>;
}

/**
 * Follows a figure’s guess, if `wanted`, and whether its reader has since brought it into each of the states that the guess is about
 * (`deeds`), in whatever order; a reset to the question forgets them. That all was done is reported once.
 */
export function predictThenDo<State extends { readonly guess?: unknown }>(
  figure: GuessedFigure<State>,
  wanted: () => boolean,
  ...deeds: readonly ((state: State) => boolean)[]
): Prediction<NonNullable<State['guess']>> {
  let did = $state.raw<readonly unknown[]>([]);
  let reported = false;
  const asked = $derived(wanted() && figure.state.guess === undefined);
  const done = $derived(deeds.every((deed) => did.includes(deed) || deed(figure.state)));

  $effect(() => {
    const before = untrack(() => did);
    const all = asked ? [] : deeds.filter((deed) => before.includes(deed) || deed(figure.state));
    did = all;
    // what was just written must not be read here: the effect would run for ever
    if (wanted() && !asked && !reported && all.length === deeds.length) reported = figure.report?.() ?? true;
  });

  return {
    get wanted() {
      return wanted();
    },
    get made() {
      return figure.state.guess ?? undefined;
    },
    get asked() {
      return asked;
    },
    get done() {
      return done;
    },
    get untried() {
      return wanted() && !asked && !done;
    },
    get open() {
      return !wanted() || done;
    },
    keep: figure.predict,
  };
}
