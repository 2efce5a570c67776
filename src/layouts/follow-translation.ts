/** What a page translator put in place of a text that Svelte owns, and the words that the text had. */
interface Translation {
  readonly standIn: ChildNode;
  readonly words: string;
}

/** An Astro island; its `hydrate` is what Astro calls once the part's modules have come. */
interface Island extends HTMLElement {
  hydrate?: () => Promise<void>;
}

/**
 * Keeps parts that Svelte draws alive under a page translator. Translators put `<font>` elements in place of text nodes, and Svelte
 * would go on writing into nodes that are gone and find its blocks without their ends. Here a replaced text returns to its place, empty,
 * before its translation; as soon as Svelte writes to it, moves it or removes it, the translation gives way, and the translator
 * finds the new text. A part that was translated before it came to life gets its own texts back first.
 */
export function followTranslation(islands: Iterable<Island>): void {
  const translations = new Map<Text, Translation>();
  const standIns = new WeakSet<Node>();
  const offered = new WeakMap<Node, string>();
  let isTranslated = false;
  const observer = new MutationObserver(follow);

  const isNew = (node: Node | null): node is ChildNode => {
    if (!node?.isConnected || standIns.has(node)) return false;
    return node instanceof Text ? !translations.has(node) : node.nodeName === 'FONT';
  };

  function take(text: Text, standIn: ChildNode): void {
    // some translators take the text itself into their element
    if (standIn.contains(text)) text.replaceWith(text.cloneNode());
    translations.set(text, { standIn, words: text.data });
    standIns.add(standIn);
    text.data = '';
    standIn.before(text);
    isTranslated = true;
    offered.delete(text);
  }

  /** The translator has put another in the place of one of its own. */
  function pass(former: Node, standIn: ChildNode): void {
    for (const [text, { standIn: at, words }] of translations) {
      if (at !== former) continue;
      translations.set(text, { standIn, words });
      standIns.add(standIn);
    }
  }

  function giveBack(text: Text, { standIn, words }: Translation, written = false): void {
    translations.delete(text);
    if (!written) text.data = words;
    // moved, and not left, so that the translator finds it among what is added
    if (text.isConnected && text.nextSibling === standIn) standIn.replaceWith(text);
    else standIn.remove();
  }

  /** Puts a text in anew, once for each of its wordings: a translator looks at what is added, and not always at what is written. */
  function offer(text: Node): void {
    if (!(text instanceof Text) || !text.data.trim() || translations.has(text)) return;
    if (offered.get(text) === text.data || text.parentElement?.closest('font')) return;
    offered.set(text, text.data);
    text.parentNode?.insertBefore(text, text.nextSibling);
  }

  function follow(records: readonly MutationRecord[]): void {
    const written = new Set<Node>();
    const taken = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') written.add(target);
      for (const node of removedNodes) {
        const beside = [previousSibling, nextSibling].filter((each) => each?.nodeName === 'FONT');
        const standIn = [...addedNodes, ...beside].find(isNew);
        if (!standIn) continue;
        if (standIns.has(node)) pass(node, standIn);
        else if (node instanceof Text && node.data.trim() && !translations.has(node)) {
          if (node.isConnected && !standIn.contains(node)) continue;
          take(node, standIn);
          taken.add(node);
        }
      }
    }
    if (isTranslated) for (const text of written) offer(text);
    for (const [text, translation] of translations) {
      const stands = text.isConnected && text.nextSibling === translation.standIn;
      // what was written to a text on its way into a translation was the translator's
      const isWritten = written.has(text) && !taken.has(text);
      if (isWritten || !stands) giveBack(text, translation, isWritten);
    }
    // what was done here is no news
    observer.takeRecords();
  }

  function restore(island: Island): void {
    follow(observer.takeRecords());
    for (const [text, translation] of translations) {
      if (island.contains(text)) giveBack(text, translation);
    }
    // translated before anyone looked: the words are lost, but a text stands where Svelte wants one
    for (const font of island.querySelectorAll('font:not(font *)')) font.replaceWith(font.textContent ?? '');
    observer.takeRecords();
  }

  for (const island of islands) {
    observer.observe(island, { subtree: true, childList: true, characterData: true });
    const { hydrate } = island;
    if (!hydrate || !island.hasAttribute('ssr')) continue;
    island.hydrate = () => {
      restore(island);
      return hydrate();
    };
  }
}
