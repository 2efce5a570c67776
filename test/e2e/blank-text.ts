import type { Page } from '@playwright/test';

/** Every text that ought to be seen on the page and is not: no two pixels of its place in a picture differ by 3 to 1. */
export async function blankText(page: Page): Promise<readonly string[]> {
  // a picture of more than the window can miss what lies beyond it: the window shows it all, and is wide, since browsers leave the
  // end of a very tall picture blank
  const window = page.viewportSize() ?? { width: 1000, height: 800 };
  await page.setViewportSize({ width: 1000, height: window.height });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1000, height: Math.max(window.height, height) });
  const texts = await page.evaluate(async () => {
    // what is measured and what the picture shows are the same only once all is drawn
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const found: { text: string; box: [number, number, number, number] }[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      const parent = text.parentElement;
      const said = text.textContent?.trim();
      if (!parent || !said || !parent.checkVisibility({ visibilityProperty: true })) continue;
      // not what is there for the ear alone, nor a picture's title, nor the choices of a closed list
      if (parent.closest('title, script, style, option')) continue;
      let clipped = false;
      for (let around: Element | null = parent; around; around = around.parentElement)
        clipped ||= getComputedStyle(around).clipPath !== 'none' || around.matches('.skip');
      const range = document.createRange();
      range.selectNodeContents(text);
      const [box] = [...range.getClientRects()].sort((one, other) => other.width - one.width);
      if (!clipped && box && box.width > 1)
        found.push({ text: said, box: [box.x + scrollX, box.y + scrollY, box.width, box.height] });
    }
    return found;
  });
  const picture = (await page.screenshot()).toString('base64');
  await page.setViewportSize(window);
  const contrasts = await page.evaluate(
    async ({ picture, boxes }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const light = Array.from({ length: 256 }, (_each, x) =>
        x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4,
      );
      const lightOf = (value = 0) => light[value] ?? 0;
      return boxes.map(([x, y, width, height]) => {
        const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height));
        let [least, most] = [1, 0];
        for (let at = 0; at < data.length; at += 4) {
          const luminance =
            0.2126 * lightOf(data[at]) + 0.7152 * lightOf(data[at + 1]) + 0.0722 * lightOf(data[at + 2]);
          least = Math.min(least, luminance);
          most = Math.max(most, luminance);
        }
        return (most + 0.05) / (least + 0.05);
      });
    },
    { picture, boxes: texts.map(({ box }) => box) },
  );
  if (texts.length <= 5) throw new Error('there is next to no text on the page');
  return texts.flatMap(({ text }, index) => {
    const contrast = contrasts[index] ?? 1;
    return contrast < 3 ? [`${text} (${contrast.toFixed(1)})`] : [];
  });
}
