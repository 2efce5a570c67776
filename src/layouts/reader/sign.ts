import { fill } from '#i18n/fill.ts';
import { foldProgress } from '#progress/fold.ts';
import { ledgerEntries } from '#progress/ledger.ts';
import type { ProgressLog } from '#progress/log.ts';

/** Lets the reader sign the slips of the page and change what they signed; shows which one it is, also when they come back. What one sees afterwards is shown by the page’s mark. */
export function offerToSign(log: ProgressLog): void {
  for (const sign of document.querySelectorAll<HTMLElement>('[data-sign]')) {
    const entry = ledgerEntries.find((each) => each === sign.dataset.sign);
    const status = sign.querySelector<HTMLElement>('[data-signed]');
    if (!entry || !status) continue;
    const slips = new Map(
      [...sign.querySelectorAll<HTMLElement>('[data-option]')].map((slip) => {
        const { option = '' } = slip.dataset;
        const button = nameAsButton(slip);
        button.addEventListener('click', () => void log.add({ type: 'chose', entry, option }));
        return [option, button];
      }),
    );
    const show = () => {
      const signed = foldProgress(log.events()).signed.get(entry);
      for (const [option, button] of slips) button.setAttribute('aria-pressed', String(option === signed));
      const slip = slips.get(signed ?? '');
      const words = slip ? fill(status.dataset.signed ?? '', { slip: slip.textContent ?? '' }) : '';
      if (status.textContent !== words) status.textContent = words;
    };
    show();
    log.subscribe(show);
  }
}

/** Makes a button of a slip's name, described by all that the slip says. */
function nameAsButton(slip: HTMLElement): HTMLButtonElement {
  const name = slip.querySelector('b');
  const button = document.createElement('button');
  button.type = 'button';
  if (name) {
    for (const { name: attribute, value } of name.attributes) button.setAttribute(attribute, value);
    button.append(...name.childNodes);
    name.replaceWith(button);
  }
  return button;
}
