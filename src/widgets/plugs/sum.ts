import { weighing } from './crowd.ts';
import { makers, type State } from './state.ts';

/** What going alone wins a maker and what it loses by it, while `users` are with the others; its own leaning comes on top. */
export function sum(state: State, users: number): { readonly win: number; readonly lose: number } {
  const { K, h } = weighing(state);
  const exact = (value: number) => Math.round(value * 1e9) / 1e9;
  const company = exact((K * users) / makers);
  // a penalty is lost, not won; of two rival plugs each has its own company
  if (state.scene === 'rivals') return { win: exact(h - (K * users) / makers / 2), lose: exact(company / 2) };
  return { win: exact(h + state.penalty), lose: exact(company + state.penalty) };
}
