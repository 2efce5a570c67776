import { expect, type Locator } from '@playwright/test';

/** Expects that, once what was pressed last has shown, the figure's visible text matches none of these. */
export async function expectUntold(figure: Locator, outcome: readonly RegExp[]): Promise<void> {
  const told = async () => {
    const text = (await figure.allInnerTexts()).join();
    return outcome.filter((each) => each.test(text));
  };
  // a press has shown by the next frame, on a busy machine somewhat later
  await expect.poll(told, { timeout: 2000 }).toEqual([]);
}
