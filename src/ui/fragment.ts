import { readFragment, writeFragment } from './url-state.ts';

let pending: ReturnType<typeof setTimeout> | undefined;
const changes = new Map<string, string | undefined>();

/** The state that the page's address holds for the figure `id`, if any. */
export const stateInAddress = (id: string): string | undefined => readFragment(location.hash).get(id);

/** Puts a figure's state into the page's address (undefined takes it out), a moment later and without a step in the history. */
export function keepInAddress(id: string, state: string | undefined): void {
  changes.set(id, state);
  clearTimeout(pending);
  pending = setTimeout(() => {
    const states = readFragment(location.hash);
    for (const [figure, text] of changes) {
      if (text === undefined) states.delete(figure);
      else states.set(figure, text);
    }
    changes.clear();
    history.replaceState(history.state, '', `${location.pathname}${location.search}${writeFragment(states)}`);
  }, 250);
}

/** A full address of `path` (or of this page) that opens with the figure `id` in this state. */
export function addressOf(id: string, state: string, path = location.pathname): string {
  return new URL(`${path}${writeFragment(new Map([[id, state]]))}`, location.href).href;
}
