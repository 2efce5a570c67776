// Tells the page around this frame how tall the figure is, now and whenever that changes: `{ site, type, widget, height }`.
const widget = document.querySelector<HTMLElement>('[data-figure]')?.dataset.figure;

if (parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // a height is no secret: any page may show the figure
    parent.postMessage({ site: 'common-knowledge', type: 'height', widget, height }, '*');
  }).observe(document.body);
}
