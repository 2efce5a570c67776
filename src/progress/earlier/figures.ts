/**
 * The figures of each chapter when a guess was kept by the figure's id alone. Frozen: what has been placed since never was. No id stood
 * in two chapters. `rivals`, `crowd`, `levers` and `plugs` were also the ids of figures that stand alone, but those asked for no guess:
 * what was guessed under these ids is the chapter's.
 */
export const chapterFigures: Readonly<Record<string, readonly string[]>> = {
  'one-round': ['rivals'],
  payoffs: ['matrix'],
  crowd: ['crowd', 'letters'],
  'five-levers': ['levers'],
  usb: ['plugs', 'tests'],
  'accurate-beliefs': ['word', 'census'],
  'shared-research': ['lab', 'effort'],
  oversight: ['fine', 'promise'],
  incentives: ['mix', 'outside'],
  safety: ['eyes', 'rule'],
  security: ['file', 'worlds'],
  benefit: ['even', 'fund'],
  'three-legs': ['fall', 'next'],
  again: ['late', 'slip', 'bet'],
  'the-race': ['publish', 'cost'],
  gates: ['stages', 'margin'],
  'many-rules': ['town', 'borders', 'clock'],
  'what-we-dont-know': ['ten'],
};

const chapterOf = new Map(
  Object.entries(chapterFigures).flatMap(([chapter, figures]) => figures.map((figure) => [figure, chapter])),
);

/** The full name of a figure that a guess names by its id alone: one that no chapter had stood alone. */
export const fullName = (figure: string): string => `${chapterOf.get(figure) ?? 'play'}/${figure}`;
