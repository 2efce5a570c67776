import type en from '#text/en/ui/check.json';

/** What a kind needs to speak in the reader's language beside a question's own words. */
export interface Voice {
  /** content/<language>/ui/check.json */
  readonly text: typeof en;
  /** a number as the language writes it, with its unit where there is one */
  readonly number: (value: number, unit?: string) => string;
}

/** What a kind needs beside that to put a whole response into words. */
export interface DescribingVoice extends Voice {
  /** said where nothing was chosen */
  readonly nothing: string;
  /** a state of the question's widget, given as a link's text, in words */
  readonly state: (state: string) => string;
}

/** The name of a phrase in the text. */
export type Phrase = { [Key in keyof typeof en]: (typeof en)[Key] extends string ? Key : never }[keyof typeof en];
