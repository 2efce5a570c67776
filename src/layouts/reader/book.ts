import { foldProgress } from '#progress/fold.ts';
import type { ProgressLog } from '#progress/log.ts';
import { knownBy } from '../known-by.ts';

/** A guess in words. */
interface GuessWords {
  readonly asks: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** What a page holds ready for its reader's line in the book. */
interface BookWords {
  /** by widget: what it asks to guess, and how its answers are called */
  readonly guesses: Readonly<Record<string, GuessWords>>;
  /** what the chapter has signed, and how the book names each option; its language, where that is another */
  readonly signature?: {
    readonly entry: string;
    readonly lines: Readonly<Record<string, string>>;
    readonly lang?: string;
    readonly dir?: string;
  };
}

/** Writes the reader's line in the book: a row for each figure of the page that they guessed, once they tried it or asked for the page’s answers. */
export function fillBook(log: ProgressLog): void {
  const book = document.querySelector<HTMLElement>('[data-book]');
  const chapter = book?.closest<HTMLElement>('[data-chapter]');
  const table = book?.querySelector('table');
  const none = book?.querySelector<HTMLElement>('[data-none]');
  if (!book || !chapter || !table || !none) return;
  const { guesses: words, signature } = JSON.parse(book.dataset.book ?? '') as BookWords;
  const figures = [...chapter.querySelectorAll<HTMLElement>('[data-figure]')];

  const write = () => {
    const { guesses, tried, shown, signed } = foldProgress(log.events());
    const slug = chapter.dataset.chapter ?? '';
    const rows = figures.flatMap((figure) => {
      const id = `${slug}/${figure.id}`;
      const guess = guesses.get(id);
      if (!guess || !(tried.has(id) || shown.has(slug))) return [];
      const asked = knownBy(words, figure.dataset.figure ?? '');
      const called = (answer: string) => knownBy(asked?.answers, answer) ?? answer;
      const row = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.append(asked?.asks ?? '');
      // a widget that stands there twice asks alike
      if (figures.filter((each) => each.dataset.figure === figure.dataset.figure).length > 1) {
        const title = document.createElement('small');
        title.textContent = figure.querySelector('.title')?.textContent ?? '';
        head.append(title);
      }
      const came = guess.came?.split(' ').map(called).join(', ') ?? '';
      row.append(head, cell(called(guess.answer)), cell(came));
      return [row];
    });
    if (signature)
      for (const row of rows) {
        const option = row === rows.at(-1) ? signed.get(signature.entry) : undefined;
        const told = cell(knownBy(signature.lines, option ?? '') ?? '');
        told.className = 'told';
        if (signature.lang) told.lang = signature.lang;
        if (signature.dir) told.dir = signature.dir;
        row.append(told);
      }
    table.tBodies[0]?.replaceChildren(...rows);
    table.hidden = rows.length === 0;
    none.hidden = rows.length > 0;
  };
  write();
  log.subscribe(write);
}

function cell(words: string): HTMLTableCellElement {
  const made = document.createElement('td');
  made.textContent = words;
  return made;
}
