import type { APIRoute } from 'astro';
import { writtenChapters } from '#content/queries.ts';
import { bookOf } from '#layouts/gradebook/book-of.ts';
import { scriptOf } from '#layouts/gradebook/script-of.ts';

export const getStaticPaths = writtenChapters;

/** A chapter’s questions as a script, for the gradebook, which may load scripts and nothing else. */
export const GET: APIRoute = async ({ params, props }) =>
  scriptOf(await bookOf(params.locale as string, { ...props.entry, chapter: props.chapter }));
