import type { APIRoute } from 'astro';
import { chapterBank, writtenChapters } from '#content/queries.ts';

export const getStaticPaths = writtenChapters;

/** A chapter's questions as data, for the check, the tests and the review. */
export const GET: APIRoute = async ({ params, props }) =>
  new Response(JSON.stringify(await chapterBank(params.locale as string, props.chapter)), {
    headers: { 'content-type': 'application/json' },
  });
