import type { APIRoute } from 'astro';
import { revisedChapters } from '#content/queries.ts';

export const getStaticPaths = revisedChapters;

/** A chapter’s questions as earlier revisions asked them, for links and receipts that name those; only beside chapters that have some. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.bank), { headers: { 'content-type': 'application/json' } });
