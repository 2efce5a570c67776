/** Quantities that a widget's model computes from a state, by name. */
export type Measures = Readonly<Record<string, number | string>>;
