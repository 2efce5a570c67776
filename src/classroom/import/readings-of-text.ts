import { isMarkup, textOfMarkup } from './text-of-markup.ts';

/** A text in the ways in which it may be meant: without its tags, with what is written in escapes, as it stands. */
export function readingsOfText(text: string): readonly string[] {
  const readings = [text];
  if (isMarkup(text)) readings.unshift(textOfMarkup(text));
  if (/\\[nrtu"/]/.test(text)) readings.unshift(unescapedJson(text));
  if (/=\r?\n/.test(text)) readings.unshift(unquotedPrintable(text));
  // how a spreadsheet writes a line's end in a cell
  if (text.includes('_x000D_')) readings.unshift(...readings.map((reading) => reading.replaceAll('_x000D_', '')));
  return readings;
}

const unescapedJson = (text: string): string =>
  text.replace(/\\(?:([nrt])|u([\da-f]{4})|(["\\/]))/gi, (_whole, space, code, sign) =>
    space ? '\n' : code ? String.fromCharCode(Number.parseInt(code, 16)) : sign,
  );

const unquotedPrintable = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_whole, code) => String.fromCharCode(Number.parseInt(code, 16)));
