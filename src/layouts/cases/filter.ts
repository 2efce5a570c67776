// Shows the case files that the reader asks for, says how many there are, and keeps the question in the address.
import { fillPlural, type Plural } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';

const form = document.querySelector<HTMLFormElement>('[data-lenses]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-shows]')];
const status = form?.querySelector<HTMLElement>('[role=status]');
const everything = form?.querySelector<HTMLButtonElement>('[type=reset]');

/** What is asked for: one key a lens, those left open not among them. */
const asked = (lensForm: HTMLFormElement): [string, string][] =>
  [...new FormData(lensForm)].flatMap(([lens, key]) => (key ? [[lens, String(key)] as [string, string]] : []));

function show(lensForm: HTMLFormElement): void {
  const keys = asked(lensForm).map(([, key]) => key);
  let shown = 0;
  for (const card of cards) {
    const has = card.dataset.shows?.split(' ') ?? [];
    card.hidden = !keys.every((key) => has.includes(key));
    if (!card.hidden) shown++;
  }
  if (everything) everything.hidden = keys.length === 0;
  if (status) {
    const count = JSON.parse(status.dataset.count ?? '') as Plural;
    const lang = document.documentElement.lang;
    status.textContent = shown
      ? fillPlural(lang, count, shown, writtenIn(lang, { total: cards.length }))
      : (status.dataset.none ?? '');
  }
}

/** Sets the lenses as the address says; what no lens offers is passed over. */
function read(lensForm: HTMLFormElement): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  for (const select of lensForm.querySelectorAll('select')) {
    // links from before say `low advantage`
    const key = wanted.get(select.name)?.replaceAll(' ', '-') ?? '';
    select.value = [...select.options].some(({ value }) => value === key) ? key : '';
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
