// Stands behind mark-scripts.js, in the same script, on pages that hold answers or story. It puts the reader's mark
// (src/layouts/reader/keep-mark.ts) on the page before anything is drawn, and the gate that keeps answers shut until they were tried: for
// good taken away where the page's modules do not come in time, as it is where they fail. A press for the answers that comes before they
// live waits on the document.
(() => {
  const root = document.documentElement;
  const { classList, dataset } = root;
  let mark = '';
  const asked = /[?&]plain\b/.test(location.search);
  let plain = asked || classList.contains('assigned');
  try {
    // as ownItem and shared-computer.ts have it
    const own = (name) => `common-knowledge:${new URL('.', new URL(dataset.root, location)).pathname} ${name}`;
    const reader = localStorage[own('shared')] ?? localStorage['common-knowledge-shared'];
    const kept = (reader ? sessionStorage : localStorage)[own('mark')];
    // on a shared computer a mark begins with the word of its reader
    if (!reader || kept?.startsWith(reader)) mark = kept ?? '';
    const visit = own('plain');
    if (asked) sessionStorage[visit] = 1;
    plain ||= sessionStorage[visit];
  } catch {
    // what cannot be read is not known
  }
  if (mark) dataset.mark = mark;
  if (plain) classList.add('plain');
  if (classList.contains('scripted') && !/\balways\b/.test(mark)) classList.add('gate');
  setTimeout(() => classList.contains('runs') || classList.remove('gate'), 4000);
  addEventListener('click', ({ target }) => {
    root.show = target.closest?.('[data-show]');
  });
})();
