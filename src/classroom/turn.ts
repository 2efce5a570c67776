type Platform = typeof globalThis & {
  readonly scheduler?: { readonly postTask?: (task: () => void) => Promise<void> };
};

/** Lets other tasks have their turn; without the wait that browsers put between timers of timers, where they can. */
export const turn = (): Promise<void> =>
  (globalThis as Platform).scheduler?.postTask?.(() => {}) ?? new Promise((resume) => setTimeout(resume));
