import type { Key } from '../../key.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ solution }) => solution,
  inWords: (_question, response, { state }) => [state(response)],
  answers: ({ solution, why }, { state }) => [{ said: state(solution), right: undefined, why }],
} satisfies Key<'set-widget'>;
