import type { ContentFiles } from './check-bank.ts';
import type { Fault } from './located.ts';
import { mistakesFile, readMistakes } from './read-mistakes.ts';

/** What reads the state of a widget in a link’s text, and throws where it is none. */
type Parse = (text: string) => unknown;

/** A link to a figure in a state, `/play/<widget>/#<widget>=<state>`, in its parts. */
export function showParts(show: string): { readonly widget: string; readonly state: string } | undefined {
  const [, widget, named, state] = /^\/play\/([a-z-]+)\/#([a-z-]+)=(.+)$/.exec(show) ?? [];
  return widget && widget === named && state ? { widget, state } : undefined;
}

/** What is wrong with the figures that misconceptions show: a widget that there is not, or a state that it does not read. */
export function wrongStates(files: ContentFiles, parsers: ReadonlyMap<string, Parse>): readonly Fault[] {
  const { mistakes, lineOf } = readMistakes(files);
  return mistakes.flatMap(({ show }, place) => {
    const say = (message: string): readonly Fault[] => [{ file: mistakesFile, line: lineOf(place, 'show'), message }];
    const parts = showParts(show);
    if (!parts) return say(`${show} is no link to a state, /play/<widget>/#<widget>=<state>`);
    const parse = parsers.get(parts.widget);
    if (!parse) return say(`src/widgets has no ${parts.widget}`);
    try {
      parse(parts.state);
      return [];
    } catch (error) {
      return say(`${show}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
