import fc from 'fast-check';

/** How a widget's state goes into a link and comes back, and the states to try it with. */
export interface Codec {
  readonly parse: (text: string) => unknown;
  readonly format: (state: never) => string;
  readonly initial: (props: unknown) => unknown;
  /** props that an author may write */
  readonly props: readonly unknown[];
  readonly states: fc.Arbitrary<unknown>;
}

/** A value, or none. */
export const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(values, { nil: undefined });
