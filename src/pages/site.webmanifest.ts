import { href } from '#i18n/href.ts';
import { uiText } from '#i18n/ui-text.ts';
import { token } from '#styles/token.ts';

/** How the site is installed as an app. */
export function GET(): Response {
  const { name, description } = uiText('en').site;
  return Response.json({
    name,
    short_name: name,
    description,
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: token('paper', 'light'),
    theme_color: token('paper', 'light'),
    icons: [
      { src: href('/mark.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: href('/mark-192.png'), type: 'image/png', sizes: '192x192' },
      { src: href('/mark-512.png'), type: 'image/png', sizes: '512x512', purpose: 'any' },
      { src: href('/mark-512-maskable.png'), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
}
