/** Figures that asked for a guess in a chapter and stand there no longer, each with its widget: what readers guessed there is still told in words. */
export const goneFigures: Readonly<Record<string, string>> = { 'three-legs/next': 'pillars' };
