/** What a page for teachers, or the game, may weigh in scripts of its own, in bytes after brotli, and what to do where it weighs more. */
export const toolLimits = {
  'teach/assign': {
    bytes: 120_000,
    advice: 'Load late what only some teachers ask for, or take it from what chapters load already.',
  },
  'teach/gradebook': {
    bytes: 120_000,
    advice:
      'Load late, with loadPart(() => import(…)), what no result needs; keep out of the worker what it does not read.',
  },
  convene: {
    bytes: 60_000,
    advice: 'Load late what only the end needs; a search belongs into its worker.',
  },
} as const;

/** What reads codes by a camera: no page loads it before it is asked for. */
export const scannerLimit = {
  bytes: 30_000,
  advice: 'Take a smaller reader of codes; share with the gradebook what it has loaded already.',
} as const;

/** Whether a script, by its name, is of the scanner. */
export const isScanner = (name: string): boolean => /(^|[/-])scan(ner|ning)?([/.-]|$)/i.test(name);
