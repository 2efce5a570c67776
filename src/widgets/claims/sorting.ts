import { type Guess, guesses, type State } from './state.ts';
import { type Claim, claims, type Drawer, filing } from './ten.ts';

/** How a claim that the reader has filed lies beside ours: in the same drawer, in the other that will do, or elsewhere. */
export type Standing = 'same' | 'also' | 'astray';

/** How a claim lies in this drawer. */
export function standing(claim: Claim, drawer: Drawer): Standing {
  const { drawer: ours, also } = filing(claim);
  return drawer === ours ? 'same' : drawer === also ? 'also' : 'astray';
}

/** How many claims are filed, and how they lie. */
export function tally({ filed }: State): Readonly<Record<Standing | 'filed', number>> {
  const stands = claims.flatMap((claim) => (filed[claim] ? [standing(claim, filed[claim])] : []));
  const count = (which: Standing) => stands.filter((each) => each === which).length;
  return { filed: stands.length, same: count('same'), also: count('also'), astray: count('astray') };
}

/** The claims that lie in a drawer, in order. */
export const inDrawer = ({ filed }: State, drawer: Drawer): readonly Claim[] =>
  claims.filter((claim) => filed[claim] === drawer);

/** Whether every claim has a place: the reader’s own, or ours shown beside it. */
export const isDone = (state: State): boolean => state.ours || tally(state).filed === claims.length;

const isSeen = (drawer: Drawer | undefined) => drawer === 'case' || drawer === 'experiment';

/** The claims that somebody has seen happen or found in an experiment: where we have them there, and where that drawer will also do. */
export const seen = claims.filter((claim) => isSeen(filing(claim).drawer));
export const perhapsSeen = claims.filter((claim) => !seen.includes(claim) && isSeen(filing(claim).also));

/** Those of them that were seen among AI labs. */
export const amongLabs = claims.filter((claim) => filing(claim).labs);

/** The guess that our sorting agrees with, whether or not the doubtful ones are counted. */
export const came = (): Guess => {
  const holds = (count: number) => (guess: Guess) => guesses[guess][0] <= count && count <= guesses[guess][1];
  const right = (Object.keys(guesses) as Guess[]).find(
    (guess) => holds(seen.length)(guess) && holds(seen.length + perhapsSeen.length)(guess),
  );
  if (!right) throw new RangeError('no guess holds for both counts');
  return right;
};
