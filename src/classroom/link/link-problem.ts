/** Why a link was not read: it is cut short, needs a newer version of the site, or is not what it was. */
export type LinkProblem = 'cut' | 'newer' | 'damaged';

/** Ends the reading of a link from within; never leaves the readers. */
export class Unreadable extends Error {
  readonly problem: LinkProblem;
  constructor(problem: LinkProblem) {
    super(problem);
    this.problem = problem;
  }
}
