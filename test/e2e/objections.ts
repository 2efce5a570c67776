import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Where {
  /** the part that is looked at: all of the page where it is not given */
  readonly within?: string;
  /** whether the same part stands there many times, so that it is no landmark of its own in each */
  readonly repeated?: boolean;
}

/** What axe finds, each as its rule and the elements concerned: what is in order is not written down, which takes most of its time. */
async function found(page: Page, runOnly: readonly string[], type: 'tag' | 'rule', where: Where) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    runOnly: { type, values: [...runOnly] },
    rules: where.repeated ? { 'landmark-unique': { enabled: false } } : {},
  });
  const { violations } = await (where.within ? axe.include(where.within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What WCAG 2.2 AA and good practice object to on a page as it stands. */
export const objections = (page: Page, where: Where = {}): Promise<readonly string[]> =>
  found(page, standards, 'tag', where);

/** Texts that are too pale: all that can differ where only the colours have changed. */
export const paleTexts = (page: Page): Promise<readonly string[]> => found(page, ['color-contrast'], 'rule', {});
