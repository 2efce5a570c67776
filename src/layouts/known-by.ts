/** What is known by a name from a record, which may be any name. */
export const knownBy = <Value>(all: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  all && Object.hasOwn(all, name) ? all[name] : undefined;
