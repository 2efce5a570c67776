// Shows the case files that the reader asks for, says how many there are, and keeps the question in the address.
import { fillPlural, type Plural } from '#i18n/fill.ts';

const form = document.querySelector<HTMLFormElement>('[data-lenses]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-shows]')];
const status = form?.querySelector<HTMLElement>('[role=status]');
const everything = form?.querySelector<HTMLButtonElement>('[type=reset]');

/** What is asked for: one word a lens, those left open not among them. */
const asked = (lensForm: HTMLFormElement): [string, string][] =>
  [...new FormData(lensForm)].flatMap(([lens, word]) => (word ? [[lens, String(word)] as [string, string]] : []));

function show(lensForm: HTMLFormElement): void {
  const words = asked(lensForm).map(([, word]) => word);
  let shown = 0;
  for (const card of cards) {
    const has = card.dataset.shows?.split(', ') ?? [];
    card.hidden = !words.every((word) => has.includes(word));
    if (!card.hidden) shown++;
  }
  if (everything) everything.hidden = words.length === 0;
  if (status) {
    const count = JSON.parse(status.dataset.count ?? '') as Plural;
    const lang = document.documentElement.lang;
    status.textContent = shown ? fillPlural(lang, count, shown, { total: cards.length }) : (status.dataset.none ?? '');
  }
}

/** Sets the lenses as the address says; words that no lens offers are passed over. */
function read(lensForm: HTMLFormElement): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  for (const select of lensForm.querySelectorAll('select')) {
    const word = wanted.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === word) ? word : '';
  }
  show(lensForm);
}

if (form) {
  read(form);
  const changed = () => {
    show(form);
    const hash = new URLSearchParams(asked(form)).toString();
    history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname);
  };
  form.addEventListener('change', changed);
  form.addEventListener('reset', () => setTimeout(changed));
  addEventListener('hashchange', () => read(form));
}
