import { type MakerCrowd, nextAdopters } from './next-adopters.ts';

/**
 * The number of makers on the standard, step by step, from `users` to where nobody would change any more; the last entry is that
 * resting point. It never turns back on its way, so it ends after at most `makers` steps.
 */
export function adoptionPath(crowd: MakerCrowd): readonly number[] {
  const path = [crowd.users];
  let users = nextAdopters(crowd);
  while (users !== path.at(-1)) {
    path.push(users);
    users = nextAdopters({ ...crowd, users });
  }
  return path;
}
