import { expect, type Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** What a program of others reads from a code as it stands on the screen: its text, and its version, which says how large it is. */
export async function scanned(code: Locator): Promise<{ readonly data: string; readonly version: number }> {
  await expect(code).toBeVisible();
  const picture = await code.screenshot({ animations: 'disabled' });
  const { width, height, data } = await code.page().evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      drawing.drawImage(image, 0, 0);
      const { width, height, data } = drawing.getImageData(0, 0, image.width, image.height);
      return { width, height, data: [...data] };
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  const read = jsQR(Uint8ClampedArray.from(data), width, height);
  if (!read) throw new Error('no code can be read there');
  return read;
}
