import { isShared, sessionDraft, sharing } from '#progress/shared-computer.ts';

/** Who sits at a shared computer: what they put together is not kept once they have left. */
const reader = sharing();

/** The fragment of a draft that this page was left with, if any: from its address, or from this tab where the computer is shared. */
export function keptDraft(): string | undefined {
  const { hash } = location;
  if (hash.startsWith('#d=')) return hash.slice(1);
  try {
    return hash === '' && isShared() ? sessionDraft.get() : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft in the page’s address, without a step in the history; where the computer is shared, whose history others see, in this tab. */
export function keepDraft(fragment: string): void {
  const { pathname, search } = location;
  const shared = isShared();
  history.replaceState(history.state, '', `${pathname}${search}${shared ? '' : `#${fragment}`}`);
  if (!shared || sharing() !== reader) return;
  try {
    sessionDraft.set(fragment);
  } catch {
    // where nothing can be kept, it lasts as long as the page
  }
}
