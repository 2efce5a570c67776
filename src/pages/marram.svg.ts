import { townPicture } from '#layouts/town/town-picture.ts';

/** The town of the story, in one file for every page that shows it. */
export const GET = (): Response => new Response(townPicture, { headers: { 'content-type': 'image/svg+xml' } });
