// Stands first in the gradebook's head, before any other script and anything that is loaded. A teacher's own link has a private key in
// its fragment: it is taken out of the address at once, also where it comes later, and waits on the document until the page takes it
// (src/classroom/keys/take-link.ts).
(() => {
  const hide = () => {
    const { hash, pathname, search } = location;
    if (!hash.startsWith('#k=')) return;
    history.replaceState(history.state, '', pathname + search);
    Object.defineProperty(document, 'yourLink', { value: hash.slice(1), configurable: true });
    document.dispatchEvent(new Event('your-link'));
  };
  hide();
  addEventListener('hashchange', hide);
})();
