import type { Envelope } from '../receipt/envelope.ts';
import { envelopeOfCode } from './envelope-of-code.ts';

/** A line of the letters that codes are made of, as a reader of codes writes it. */
const line = /^[0-9A-Z $%*+\-./:]{40,800}$/;

/** The envelopes of codes that were read by another program, each on a line of its own; none for any other text. */
export const codesIn = (text: string): readonly Envelope[] =>
  text.split(/\r?\n/).flatMap((each) => (line.test(each) ? (envelopeOfCode(each) ?? []) : []));
