import type { BrowserContext } from '@playwright/test';

/** Where the second deployment stands. */
export const below = '/elsewhere';

const moved = (html: string): string =>
  html.replaceAll(/ (href|src|component-url|renderer-url|data-root)="\/(?!\/)/g, ` $1="${below}/`);

/** Deploys the built site a second time on the same origin, below another path. */
export async function deployBelow(context: BrowserContext): Promise<void> {
  await context.route(
    ({ pathname }) => pathname.startsWith(`${below}/`),
    async (route) => {
      try {
        const response = await route.fetch({ url: route.request().url().replace(below, '') });
        const isPage = response.headers()['content-type']?.startsWith('text/html');
        await route.fulfill(isPage ? { response, body: moved(await response.text()) } : { response });
      } catch {
        // the page that asked was left meanwhile
      }
    },
  );
}
