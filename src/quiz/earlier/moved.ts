/** What moved when a chapter was split, by its name before: questions, prompts, figures and sections. Only ever added to; no name is used again. */
const moves: Readonly<Record<string, string>> = {
  'many-rules/peak-or-sum': 'in-between/peak-or-sum',
  'many-rules/recall-town': 'in-between/recall-town',
  'many-rules/town': 'in-between/town',
  'many-rules/a-town-in-between': 'in-between/two-sums',
};

const now = new Map(Object.entries(moves));
const then = new Map(Object.entries(moves).map(([before, after]) => [after, before]));

/** The name that a question, prompt, figure or section has now, which it may have had before it moved. */
export const nameNow = (name: string): string => now.get(name) ?? name;

/** The name that it had before it moved; its own, where it did not. */
export const nameThen = (name: string): string => then.get(name) ?? name;
