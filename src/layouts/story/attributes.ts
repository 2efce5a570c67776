/** What each of the people wears or carries, in a 64 × 64 box around head and shoulders: a cap with a cross, a board, a hook, a peak, a satchel's strap. */
export const attributes: Readonly<Record<string, string>> = {
  ines: 'M22 13q10-9 20 0M32 5v6M29 8h6',
  ruth: 'M38 48h12v14M38 48v14M42 53h5M42 57h5',
  jonah: 'M50 6v10q0 6-5 6t-5-5',
  skipper: 'M19 17q13-16 26 0h6',
  schoolgirl: 'M20 44l24 18M20 30l-5 6M44 30l5 6',
};
