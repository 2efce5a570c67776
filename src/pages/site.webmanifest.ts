import { defaultLocale } from '#i18n/locales.ts';
import { uiText } from '#i18n/ui-text.ts';
import { token } from '#styles/token.ts';

/** How the site is installed as an app; addresses begin where this file stands. */
export function GET(): Response {
  const { name, description } = uiText(defaultLocale.code).site;
  return Response.json({
    name,
    short_name: name,
    description,
    lang: defaultLocale.code,
    dir: defaultLocale.direction,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: token('paper', 'light'),
    theme_color: token('paper', 'light'),
    icons: [
      { src: 'mark.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'mark-192.png', type: 'image/png', sizes: '192x192' },
      { src: 'mark-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
      { src: 'mark-512-maskable.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
}
