import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { demoOf } from '#layouts/gradebook/demo/demo-of.ts';
import { scriptOf } from '#layouts/gradebook/script-of.ts';

export const getStaticPaths = () => locales.map(({ code }) => ({ params: { locale: code } }));

/** A class that was invented, for teachers who want to see what they will get, as a script. */
export const GET: APIRoute = async ({ params }) => scriptOf(await demoOf(params.locale as string));
