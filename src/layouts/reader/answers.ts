import { foldProgress } from '#progress/fold.ts';
import type { ProgressLog } from '#progress/log.ts';
import { tell } from '#progress/page-log.ts';

/** The answer that a fragment of an address leads into; a figure’s state, which has a sign of its own, leads into none. */
function answerAt(hash: string): Element | null | undefined {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))?.closest('.answer');
  } catch {
    return undefined;
  }
}

/**
 * Keeps the answers of `chapter` that are shut on this page so, until what they answer was tried, or somebody asks for them, finds
 * something in them, or follows a link into them. What is open stays open. `opened` is said where a trial opened some.
 */
export async function guardAnswers(log: Promise<ProgressLog>, chapter: string, opened: string): Promise<void> {
  const root: HTMLElement & { show?: Element | null } = document.documentElement;
  let shut = [...document.querySelectorAll<HTMLElement>('.answer')];
  const open = (some: readonly HTMLElement[]) => {
    for (const answer of some) {
      answer.classList.add('open');
      answer.removeAttribute('hidden');
    }
    shut = shut.filter((answer) => !some.includes(answer));
    if (shut.length === 0) root.classList.remove('gate');
  };
  const openAll = () => open(shut);

  // the page's own styles know the mark and whether there is a gate; a browser may come to the address after its scripts, and a reader may
  // have gone on before them from the answer that a link opened
  const [cameTo] = performance.getEntriesByType('navigation');
  if (answerAt(location.hash) || answerAt(new URL(cameTo?.name ?? '', location.href).hash)) openAll();
  else open(shut.filter((answer) => getComputedStyle(answer).display !== 'none'));
  if (shut.length === 0) return;
  if ('onbeforematch' in document.body) for (const answer of shut) answer.setAttribute('hidden', 'until-found');

  const show = (button: HTMLElement) => {
    const figure = button.dataset.show ?? '';
    if (shut.length) void tell({ type: 'shown', figure: `${chapter}/${figure}` });
    openAll();
    const answer = document.getElementById(`answer-${figure}`);
    const first =
      [...(answer?.querySelectorAll<HTMLElement>('p') ?? [])].find((each) => each.checkVisibility()) ?? answer;
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  };

  document.addEventListener('beforematch', openAll);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[data-show]');
    if (button) show(button);
    const link = target.closest<HTMLAnchorElement>('a[href*="#"]');
    if (link && link.href.split('#')[0] === location.href.split('#')[0] && answerAt(link.hash)) openAll();
  });
  addEventListener('hashchange', () => {
    if (shut.length === 0 || !answerAt(location.hash)) return;
    openAll();
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  });
  if (root.show instanceof HTMLElement) show(root.show);

  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.querySelector('main')?.append(status);

  const { events, subscribe } = await log;
  const look = () => {
    const { tried, shown, settings } = foldProgress(events());
    if (shown.has(chapter) || settings.get('answers') === 'always') openAll();
    else open(shut.filter(({ dataset }) => tried.has(`${chapter}/${dataset.answer}`)));
  };
  look();
  const stop = subscribe(() => {
    const before = shut.length;
    if (before === 0) return stop();
    look();
    if (shut.length < before) status.textContent = opened;
  });
}
