/** The states of all figures of a page as they stand in an address's fragment: `#pm1=R:3,S:0&lv=p:0.3`. */
export function readFragment(fragment: string): Map<string, string> {
  const states = new Map<string, string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    if (at < 1) continue;
    try {
      states.set(decodeURIComponent(part.slice(0, at)), decodeURIComponent(part.slice(at + 1)));
    } catch {
      // a broken percent sign: this part is not one of ours
    }
  }
  return states;
}

const quote = (text: string) => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',');

/** The fragment for these states, `#` included; empty text where there are none. */
export function writeFragment(states: ReadonlyMap<string, string>): string {
  const parts = [...states].map(([id, state]) => `${quote(id)}=${quote(state)}`);
  return parts.length ? `#${parts.join('&')}` : '';
}

/** Splits `key:value,key:value` into its pairs; anything without a colon is left out. */
export function readPairs(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => {
    const at = pair.indexOf(':');
    return at < 1 ? undefined : ([pair.slice(0, at), pair.slice(at + 1)] as const);
  });
  return Object.fromEntries(pairs.filter((pair) => pair !== undefined));
}

/** Joins pairs as `key:value,key:value`, without those that are undefined. */
export const writePairs = (pairs: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${value}`)
    .join(',');
