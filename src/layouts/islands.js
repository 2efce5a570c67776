// Brings the parts of a page to life: src/publish/own-islands.ts puts it in the place of Astro's own script, which is four times as long
// for what no page here asks. A part waits until all of it has come, then for what its `client` says.
(() => {
  // what a browser is too old for is not begun
  if (customElements.get('astro-island')) return;

  const whole = (island) =>
    new Promise((come) => {
      const look = () => {
        if (document.readyState === 'loading' && island.lastChild?.data !== 'astro:end') return;
        observer.disconnect();
        come();
      };
      const observer = new MutationObserver(look);
      observer.observe(island, { childList: true });
      document.addEventListener('readystatechange', look);
      look();
    });

  const waits = {
    idle: (_island, go) => (self.requestIdleCallback ?? setTimeout)(go),
    visible: (island, go) => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
          go();
        },
        { rootMargin: island.getAttribute('margin') ?? '0px' },
      );
      for (const child of island.children) observer.observe(child);
    },
  };

  const load = (address) =>
    import(address).catch(async () => {
      await new Promise((go) => setTimeout(go, 1000));
      // a browser remembers that a file did not come
      return import(`${address}?astro-retry=${Date.now()}`);
    });

  customElements.define(
    'astro-island',
    class extends HTMLElement {
      hydrate = async () => {
        const [renderer, component] = this.modules;
        const props = JSON.parse(this.getAttribute('props'));
        await renderer.default(this)(component.default, props, {}, { client: this.getAttribute('client') });
        this.removeAttribute('ssr');
        this.dispatchEvent(new Event('astro:hydrate'));
      };

      async connectedCallback() {
        await whole(this);
        await new Promise((go) => (waits[this.getAttribute('client')] ?? go)(this, go));
        try {
          this.modules = await Promise.all(
            ['renderer', 'component'].map((part) => load(this.getAttribute(`${part}-url`))),
          );
          await this.hydrate();
        } catch (error) {
          this.dispatchEvent(new Event('astro:hydration-error', { bubbles: true }));
          console.error(error);
        }
      }
    },
  );
})();
