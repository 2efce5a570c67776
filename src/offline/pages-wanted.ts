/** Where a page leaves what it wants kept, until somebody keeps it. */
const wanted = new Set<string>();
const listeners = new Set<() => void>();

/** Says that these pages, by their addresses on this site, are to be kept on the device beside the one that is open. */
export function wantPages(addresses: readonly string[]): void {
  for (const address of addresses) wanted.add(new URL(address, location.href).pathname);
  for (const listener of listeners) listener();
}

/** The paths of the pages that are wanted by now. */
export const pagesWanted = (): readonly string[] => [...wanted];

/** Calls back whenever more are wanted. */
export function onPagesWanted(act: () => void): void {
  listeners.add(act);
}
