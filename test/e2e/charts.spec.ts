import { expect, type Locator, type Page } from '@playwright/test';
import { openGroup, specimen, test } from './gallery.ts';
import { tabTo } from './keyboard.ts';

const parts = ['Chart', 'Line', 'Area', 'Band', 'Dots', 'Bars', 'Names', 'Ghost', 'Handle', 'Knobs', 'Reading'];

/** The middle of what is drawn there. */
async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

/** Drags a marker sideways and, by some more, down. */
async function drag(page: Page, mark: Locator, by: number, down = 30): Promise<void> {
  const { x, y } = await middleOf(mark);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 3 });
  await page.mouse.move(x + by, y + down, { steps: 3 });
  await page.mouse.up();
}

test('whatever a chart writes is 12 px high or more at 360 px, and no name lies on another', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const part of parts) {
    await openGroup(page, part);
    const small = await page.locator('.chart').evaluateAll((charts) =>
      charts.flatMap((chart) =>
        [...chart.querySelectorAll('text, p')].flatMap((text) => {
          const drawn = text.closest('svg');
          const scale = drawn ? drawn.getBoundingClientRect().width / drawn.viewBox.baseVal.width : 1;
          const size = scale * Number.parseFloat(getComputedStyle(text).fontSize);
          return size < 12 ? [`${text.textContent}: ${size}`] : [];
        }),
      ),
    );
    expect.soft(small, part).toEqual([]);
  }
  await openGroup(page, 'Names');
  for (const state of ['apart', 'crowded', 'at-the-floor']) {
    const boxes = await specimen(page, 'Names', state)
      .locator('.leader + text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
    const sorted = boxes.toSorted((a, b) => a.top - b.top);
    expect(sorted).toHaveLength(3);
    for (const [index, box] of sorted.slice(1).entries())
      expect(box.top + box.height / 2 - (sorted[index]?.top ?? 0) - (sorted[index]?.height ?? 0) / 2).toBeGreaterThan(
        12,
      );
  }
});

test('a marker that stands alone is a slider: dragged in steps, never past its ends, and moved by keys', async ({
  page,
}) => {
  await openGroup(page, 'Handle');
  const handle = specimen(page, 'Handle', 'alone').getByRole('slider', { name: 'What losing costs' });
  await expect(handle).toHaveAttribute('aria-valuetext', '40 points');
  await drag(page, handle, 60);
  const dragged = Number(await handle.getAttribute('aria-valuenow'));
  expect(dragged).toBeGreaterThan(40);
  expect(dragged % 5).toBe(0);
  await drag(page, handle, 2000);
  await expect(handle).toHaveAttribute('aria-valuenow', '100');
  await tabTo(page, handle);
  await page.keyboard.press('ArrowLeft');
  await expect(handle).toHaveAttribute('aria-valuetext', '95 points');
  await page.keyboard.press('Home');
  await expect(handle).toHaveAttribute('aria-valuenow', '0');
});

test('a marker beside a slider moves it, and is no second stop for the keyboard', async ({ page }) => {
  await openGroup(page, 'Handle');
  const beside = specimen(page, 'Handle', 'beside-a-slider');
  const slider = beside.getByRole('slider', { name: 'What losing costs' });
  await expect(slider).toHaveCount(1);
  await expect(beside.locator('.handle[tabindex]')).toHaveCount(0);
  await drag(page, beside.locator('.handle'), -60);
  expect(Number(await slider.inputValue())).toBeLessThan(40);
});

test('a knob goes up and down, never past its ends, or sideways; its slider follows, and it is no stop for the keyboard', async ({
  page,
}) => {
  await openGroup(page, 'Knobs');
  const apart = specimen(page, 'Knobs', 'apart');
  const slider = (name: string) => apart.getByRole('slider', { name, exact: true });
  const knob = (way: string, place = 0) => apart.locator(`.knobs circle.${way}`).nth(place);
  await expect(slider('The most danger')).toHaveValue('45');
  await expect(apart.getByRole('slider')).toHaveCount(4);
  await expect(apart.locator('.chart [tabindex]')).toHaveCount(0);
  await expect(specimen(page, 'Knobs', 'still').locator('.knobs')).toHaveCount(0);

  await drag(page, knob('up'), 0);
  const lower = Number(await slider('The most danger').inputValue());
  expect(lower).toBeLessThan(42);
  await drag(page, knob('down'), 0, 2000);
  await expect(slider('The least danger')).toHaveValue('0');
  await drag(page, knob('across'), 60, 0);
  expect(Number(await slider('What losing costs').inputValue())).toBeGreaterThan(65);
  await drag(page, knob('across'), -2000);
  await expect(slider('What losing costs')).toHaveValue('40');
  await drag(page, knob('up', 1), 20, -2000);
  await expect(slider('Both')).toHaveValue('50');
  await expect(slider('What losing costs')).toHaveValue('40');
  await expect(slider('The most danger')).toHaveValue(String(lower));
});

test('of two knobs closer than a finger is wide the nearer is taken, and a line anywhere along it', async ({
  page,
}) => {
  await openGroup(page, 'Knobs');
  const meeting = specimen(page, 'Knobs', 'meeting');
  const value = async (name: string) => Number(await meeting.getByRole('slider', { name, exact: true }).inputValue());
  const upper = await middleOf(meeting.locator('.knobs circle.up').first());
  await page.mouse.move(upper.x, upper.y - 6);
  await page.mouse.down();
  await page.mouse.move(upper.x, upper.y - 40, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => value('The most danger')).toBeGreaterThan(35);
  await expect.poll(() => value('The least danger')).toBe(25);
  const lower = await middleOf(meeting.locator('.knobs circle.down'));
  await page.mouse.move(lower.x, lower.y + 6);
  await page.mouse.down();
  await page.mouse.move(lower.x, lower.y + 30, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => value('The least danger')).toBeLessThan(22);
  const line = await middleOf(meeting.locator('.knobs rect').nth(6));
  await page.mouse.move(line.x, line.y);
  await page.mouse.down();
  await page.mouse.move(line.x, line.y - 30, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => value('Both')).toBeGreaterThan(33);
});

test('a chart is read where the pointer is, and step by step with arrows', async ({ page }) => {
  await openGroup(page, 'Reading');
  const reading = specimen(page, 'Reading', 'nowhere');
  const line = reading.getByRole('slider', { name: 'Read the danger' });
  const { x, y } = await middleOf(line);
  await page.mouse.move(x, y);
  await expect(reading.getByText('Where losing costs 50 points: 27 %')).toBeVisible();
  await tabTo(page, line);
  await page.keyboard.press('ArrowRight');
  await expect(line).toHaveAttribute('aria-valuetext', 'Where losing costs 75 points: 44 %');
  await page.keyboard.press('End');
  await expect(reading.getByText('Where losing costs 100 points: 55 %')).toBeVisible();
});

test('what moves goes over to what it becomes, and is there at once for a reader who wants little motion', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openGroup(page, 'Bars');
  const bars = specimen(page, 'Bars', 'going-over');
  const first = bars.locator('.bar').first();
  const paths = await first.evaluate(async (bar) => {
    const seen = [bar.getAttribute('d')];
    const button = bar.closest('[data-specimen]')?.querySelector('button');
    button?.click();
    for (const until = performance.now() + 1500; performance.now() < until; ) {
      await new Promise(requestAnimationFrame);
      if (seen.at(-1) !== bar.getAttribute('d')) seen.push(bar.getAttribute('d'));
    }
    return seen;
  });
  expect(paths.length).toBeGreaterThan(2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const next = await first.evaluate(async (bar) => {
    bar.closest('[data-specimen]')?.querySelector('button')?.click();
    await Promise.resolve();
    await new Promise(requestAnimationFrame);
    return bar.getAttribute('d');
  });
  expect(next).toBe(paths[0]);
});
