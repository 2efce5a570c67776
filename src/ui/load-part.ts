/** Every request of the page that waits for the reader to say “again”. */
let asked: Promise<void> | undefined;

/**
 * Loads a part of the site that comes late, such as a module: the one way in which any is loaded. Where it cannot be fetched, the
 * reader is told and it waits until they want it tried again; only where there is no page to tell them does it reject.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (!globalThis.document?.querySelector('#part-missing')) throw error;
      console.error(error);
      await readerWantsAgain();
    }
  }
}

/** Says that a part could not be fetched; resolves once the reader wants it tried again. */
export function readerWantsAgain(): Promise<void> {
  asked ??= new Promise((resolve) => {
    const before = document.activeElement;
    const notice = showNotice(() => {
      asked = undefined;
      notice.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      resolve();
    });
  });
  return asked;
}

/** Shows the notice that the page holds ready; where the site was renewed since, it offers no second try, which could not help. */
function showNotice(again: () => void): Element {
  const { content } = document.querySelector('#part-missing') as HTMLTemplateElement;
  const notice = (content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const part = (name: string) => notice.querySelector(`[data-${name}]`) as HTMLElement;
  part('again').addEventListener('click', again);
  // figures stand in the address, answers in the browser's storage, and the browser finds its place again
  part('reload').addEventListener('click', () => location.reload());
  document.body.append(notice);
  void isRenewed().then((renewed) => {
    if (!renewed) return;
    part('says').textContent = part('says').dataset.renewed ?? '';
    part('again').remove();
  });
  return notice;
}

/** Whether this page names other modules when it is fetched anew: the site was built again since it was opened. */
async function isRenewed(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return answer.ok && modulesOf(page) !== modulesOf(document);
  } catch {
    return false;
  }
}

const modulesOf = (page: Document): string =>
  [...page.querySelectorAll('script[type="module"][src], astro-island')]
    .map((each) => each.getAttribute('src') ?? each.getAttribute('component-url'))
    .toSorted()
    .join();
