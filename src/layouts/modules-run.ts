import { followTranslation } from './follow-translation.ts';

// The first of a page's modules: all of them have come and are understood, else this would not run.
const { classList } = document.documentElement;
classList.add('runs');
// late, but here: what was given up as failed is taken up again
if (classList.contains('failed')) classList.replace('failed', 'scripted');
followTranslation(document.querySelectorAll('astro-island'));
