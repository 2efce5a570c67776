import { builtPages } from '../../scripts/built-pages.ts';
import { isLongRun, someOf } from '../support/endurance.ts';

const all = builtPages('dist').map((page) => `/${page.replace(/index\.html$/, '')}`);
/** Chapters, and figures by themselves or in a frame, are made of the same parts; questions on paper, model cards, tests and assignments are one after another alike. */
const isOfMany = (path: string) => /\/(chapters|embed|play|models|do)\/.|\/tests\/part-|\/questions\/$/.test(path);

/** A page whose figure shifted once as it woke: still to be understood, and walked in the long run. */
const toMend: readonly string[] = ['/en/play/many-eyes/'];

/** The paths of the built pages that a test walks through: all, but some of those that are alike (all of them in the long run). */
export const walkedPages: readonly string[] = [
  ...all.filter((path) => !isOfMany(path)),
  ...someOf(all.filter(isOfMany), 10).filter((path) => isLongRun || !toMend.includes(path)),
];
