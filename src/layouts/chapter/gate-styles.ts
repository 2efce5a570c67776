import { figureCode } from '#progress/reader-mark.ts';
import answers from '#styles/answers.css?inline';

/** Where what this figure's trial opens is shut: the gate stands, the reader's mark does not open it, and no link leads inside. */
const shut = (chapter: string, figure: string) =>
  `html.gate:not([data-mark~="${figureCode(`${chapter}/${figure}`)}"],[data-mark~="${figureCode(chapter)}"],:has(.answer:target,.answer :target))`;

/**
 * The styles of a chapter with answers: they are shut on screens until the page’s mark or its script opens them, and where they are, the
 * way to open them shows. In print, and wherever the gate is not put up, all of it stands open.
 */
export function gateStyles(chapter: string, figures: Iterable<string>): string {
  const rules = [...figures].map((figure) => {
    const where = shut(chapter, figure);
    return `${where} .to-${figure}:not(.open,[hidden]){display:none}${where} :is(.shut:has(+.to-${figure}:not(.open)),.show-answer[data-show=${figure}]){display:revert}`;
  });
  return `${answers}@media screen{${rules.join('')}}`;
}
