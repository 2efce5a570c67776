/** The document, on which src/layouts/hide-link.js leaves a teacher’s own link. */
interface Holder extends Document {
  yourLink?: string;
}

/** The teacher’s own link that the page was opened with, as the fragment for `readYourLink`, and takes it from where it waited; undefined where there was none. */
export function takeLink(): string | undefined {
  const holder = document as Holder;
  const link = holder.yourLink;
  delete holder.yourLink;
  return link;
}

/** Calls back with the link that the page was opened with, if any, and with every one that is put into its address later; returns the way to stop. */
export function onLink(act: (link: string) => void): () => void {
  const take = () => {
    const link = takeLink();
    if (link !== undefined) act(link);
  };
  take();
  document.addEventListener('your-link', take);
  return () => document.removeEventListener('your-link', take);
}
