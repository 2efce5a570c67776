/** A record that says it is of version 2 as one of version 3, which counts places: 0, before all that are counted. Undefined for any other. */
export const fromVersion2 = (record: unknown): object | undefined =>
  typeof record === 'object' && record !== null && 'v' in record && record.v === 2 && !('n' in record)
    ? { ...record, n: 0, v: 3 }
    : undefined;
