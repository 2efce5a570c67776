import { token } from '#styles/token.ts';

/** The site's mark, as browsers show it beside a page's title. */
export const GET = (): Response =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="${token('paper', 'light')}" />
  <path d="M16 9.2a8.6 8.6 0 0 1 0 13.6 8.6 8.6 0 0 1 0-13.6z" fill="${token('mark', 'light')}" />
  <g fill="none" stroke="${token('ink', 'light')}" stroke-width="2.4">
    <circle cx="12" cy="16" r="8.2" />
    <circle cx="20" cy="16" r="8.2" />
  </g>
</svg>
`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
