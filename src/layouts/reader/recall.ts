import { foldProgress } from '#progress/fold.ts';
import type { ProgressLog } from '#progress/log.ts';
import type { ReaderText } from './reader-text.ts';

/** Lets the reader say whether they had what a recall prompt asks, and brings back before the check what they had not. */
export function askToRecall(log: ProgressLog, text: ReaderText['recall']): void {
  const prompts = [...document.querySelectorAll<HTMLElement>('[data-recall]')];
  for (const prompt of prompts) putButtons(prompt, log, text);

  const again = document.createElement('div');
  const heading = document.createElement('p');
  heading.className = 'kicker';
  heading.textContent = text.again;
  speakAsPage(heading);
  const check = document.querySelector('#check')?.closest('section');
  const brought = new Set<string>();
  const bringBack = () => {
    const { recalls } = foldProgress(log.events());
    for (const prompt of prompts) {
      const id = prompt.dataset.recall ?? '';
      if (recalls.get(id)?.knew !== false || brought.has(id)) continue;
      brought.add(id);
      const copy = prompt.cloneNode(true) as HTMLElement;
      copy.querySelector('.actions')?.remove();
      copy.querySelector('details')?.removeAttribute('open');
      putButtons(copy, log, text);
      if (again.childElementCount === 0) again.append(heading);
      again.append(copy);
      check?.before(again);
    }
  };
  bringBack();
  log.subscribe(bringBack);
}

/** What the page says in a text may be in another language than the text. */
function speakAsPage(element: HTMLElement): void {
  const { lang, dir } = document.documentElement;
  Object.assign(element, { lang, dir });
}

function putButtons(prompt: HTMLElement, log: ProgressLog, text: ReaderText['recall']): void {
  const { recall: item = '', rev } = prompt.dataset;
  const details = prompt.querySelector('details');
  if (!details) return;
  const actions = document.createElement('p');
  actions.className = 'actions';
  actions.setAttribute('role', 'status');
  speakAsPage(actions);
  let asked = false;
  for (const [label, knew] of [
    [text.had, true],
    [text.hadNot, false],
  ] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = label;
    button.addEventListener('click', async () => {
      if (asked) return;
      asked = true;
      // it is said once it is kept
      await log.add({ type: 'recalled', item, rev: Number(rev), knew });
      actions.textContent = knew ? text.good : text.comesBack;
      actions.tabIndex = -1;
      actions.focus({ preventScroll: true });
    });
    actions.append(button);
  }
  details.append(actions);
}
