/** What a chapter may weigh, in bytes after brotli, and what to do where it weighs more. */
export const limits = {
  view: {
    bytes: 17_400,
    what: 'its first view: its HTML with its styles',
    advice:
      'Shorten the text or the notes of the chapter; draw a picture with fewer points; let a figure’s start show less; keep a rule of style that one widget needs in that widget’s own sheet.',
  },
  answer: {
    bytes: 45_000,
    what: 'JavaScript to the first answer',
    advice:
      'Load late, with loadPart(() => import(…)), what no reader needs before they answer the first figure; import one function from a file of its own rather than a whole folder’s.',
  },
  check: {
    bytes: 16_000,
    what: 'its check, on top of the figures',
    advice:
      'Load late what no first question needs: the input of a rare kind, what is said after the last answer; or ask with the inputs that the chapter’s other questions use.',
  },
  chapter: {
    bytes: 80_000,
    what: 'all its JavaScript',
    advice: 'Place one widget twice rather than two widgets; load late what only some readers ask for.',
  },
} as const;

/** The share of a limit that a page may use and leave room for what comes next. */
export const roomy = 0.95;

/** What of a chapter has a limit. */
export type Part = keyof typeof limits;

/** How much of the page, in bytes after brotli, brings the first screen: what arrives with a connection's first packets. */
export const firstFlight = 14_600;

/** What both fonts may weigh together. */
export const fontLimit = { files: 2, bytes: 100_000 };
