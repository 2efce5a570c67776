import { agentsOf } from '#model/population/counts.ts';
import { type Kind, kinds } from '#model/population/kind.ts';
import { nextGeneration } from '#model/population/next-generation.ts';
import { tournament } from '#model/population/tournament.ts';
import { randomOf, streamOf } from '#model/random/stream.ts';
import { evolution, seedOf } from './run.ts';
import { runKey, type State } from './state.ts';

/** Who sits where in one generation: in which seats those sit who leave after it, and those who are copied; after the last nobody does. */
export interface Seating {
  readonly players: readonly Kind[];
  readonly leaving: readonly number[];
  readonly copied: readonly number[];
}

let known: { key: string; seatings: readonly Seating[] } | undefined;

/** Every generation of the run that a state shows, seat by seat: a copy takes the seat of somebody who left. */
export function seatings(state: State): readonly Seating[] {
  const key = runKey(state);
  if (known?.key !== key) known = { key, seatings: seated(state) };
  return known.seatings;
}

function seated(state: State): Seating[] {
  const { counts, drop, generations, ...rules } = evolution(state);
  const stream = streamOf(seedOf(state));
  const random = randomOf(stream);
  const play = tournament(rules);
  let agents = agentsOf(counts);
  let seats: readonly number[] = [...agents.keys()];
  const coins = new Float64Array(agents.length);
  const all: Seating[] = [];
  const inSeats = () => {
    const players: Kind[] = [];
    seats.forEach((seat, place) => {
      players[seat] = kinds[agents[place] as number] as Kind;
    });
    return players;
  };
  for (let generation = 0; generation < generations; generation++) {
    play(agents, coins, stream);
    // which of them stay, in the model’s order: whoever is copied is named twice
    const next = nextGeneration([...agents.keys()], [...coins], drop, random);
    const seatOf = (place: number) => seats[place] as number;
    const leaving = [...agents.keys()].filter((place) => !next.includes(place)).map(seatOf);
    const copied = next.filter((place, index) => place === next[index - 1]).map(seatOf);
    all.push({ players: inSeats(), leaving, copied });
    const free = [...leaving];
    seats = next.map((place, index) => (place === next[index - 1] ? (free.shift() as number) : seatOf(place)));
    agents = Uint8Array.from(next, (place) => agents[place] as number);
  }
  all.push({ players: inSeats(), leaving: [], copied: [] });
  return all;
}
