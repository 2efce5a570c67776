/**
 * What this deployment calls its own among those that share its origin: the site's name and the path of its root, as the page says it
 * (`data-root`, from where it stands or from the origin).
 */
export function siteScope(): string {
  const { root = '/' } = document.documentElement.dataset;
  return `common-knowledge:${new URL('.', new URL(root, location.href)).pathname}`;
}
