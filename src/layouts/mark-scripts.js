// Stands in every page's head and runs before anything is drawn. It marks the page as `scripted`, by which what needs scripts shows
// and what waits for them hides, and takes the mark back (`failed`) where the scripts turn out not to work. A browser too old for
// this script keeps the page as it is without any. What a reader presses before a part lives waits here for it.
(() => {
  const root = document.documentElement;
  // as new as the build's targets
  const able = 'noModule' in HTMLScriptElement.prototype && 'toSorted' in Array.prototype;
  if (able) root.classList.add('scripted');
  // what is read for an assignment has a bar under the menu, which must not push the text down when it comes
  const { hash } = location;
  if (hash.startsWith('#do=')) root.classList.add('assigned');
  const opensState = /[#&](?!do=)[^&=]+=/.test(hash);
  if (opensState) root.classList.add('opens-state');

  const fail = () => {
    root.classList.remove('scripted', 'gate');
    root.classList.add('failed');
  };
  const look = () => {
    if (!root.classList.contains('runs') && document.querySelector('script[type=module]')) fail();
  };
  addEventListener(
    'error',
    ({ target, error }) => {
      if (target.type === 'module' || error instanceof SyntaxError) look();
    },
    true,
  );
  if (!able) {
    addEventListener('DOMContentLoaded', fail);
    // a part that broke halfway would be lost as text too: none is begun
    customElements.define('astro-island', class extends HTMLElement {});
  }
  setTimeout(look, 8000);

  addEventListener('astro:hydration-error', ({ target: island }) => {
    (island.closest('[data-part]') || island).classList.add('failed');
    for (const figure of island.querySelectorAll('[data-asked]')) figure.removeAttribute('data-asked');
    const line = document.querySelector('.unscripted').cloneNode(true);
    line.classList.add('here');
    line.setAttribute('role', 'alert');
    (island.closest('.needs-script') || island).before(line);
  });

  // a part that lives waits on until what was held for it is done: what comes in between must not be ahead of it
  const waiting = ({ target }) =>
    target.closest?.('astro-island:is([ssr], [held]) :is(button, input, select, textarea, label)');
  const fieldOf = (control) => control.control || control;
  const hold = (control, act) => {
    // a check may turn to another question before it could be done
    if (control.closest('.check')) return;
    const island = control.closest('astro-island');
    island.held ??= new Map();
    island.setAttribute('held', '');
    // each field keeps what was last put into it; of buttons the last one counts
    const slot = control.matches('button') || fieldOf(control);
    island.held.get(slot)?.[0].removeAttribute('aria-busy');
    island.held.delete(slot);
    island.held.set(slot, [control, act]);
    control.setAttribute('aria-busy', 'true');
  };
  addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (target.closest?.('[data-reload]')) location.reload();
      const control = waiting(event);
      if (!control || fieldOf(control).matches('select, textarea, input:not([type=radio], [type=checkbox])')) return;
      event.preventDefault();
      event.stopPropagation();
      // a link may bring another state before the press could be done
      if (!opensState || !control.closest('[ssr]')) hold(control, () => control.click());
    },
    true,
  );
  addEventListener(
    'input',
    (event) => {
      const control = waiting(event);
      if (!control) return;
      const { value } = control;
      hold(control, () => {
        control.value = value;
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      });
    },
    true,
  );
  addEventListener(
    'astro:hydrate',
    ({ target: island }) => {
      const { held } = island;
      if (!held) return;
      // once what the part does as it comes to life is done
      setTimeout(() => {
        island.removeAttribute('held');
        for (const [control, act] of held.values()) {
          control.removeAttribute('aria-busy');
          if (control.isConnected) act();
        }
      });
    },
    true,
  );
})();
