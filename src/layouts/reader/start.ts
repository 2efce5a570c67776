import { href } from '#i18n/href.ts';
import { foldProgress } from '#progress/fold.ts';
import { pageLog } from '#progress/page-log.ts';
import { loadPart } from '#ui/load-part.ts';
import { connectReaderMemory } from '#ui/reader-memory.ts';
import { readFragment } from '#ui/url-state.ts';
import { keepPlace } from './keep-place.ts';
import { markMap } from './mark-map.ts';
import { readerText } from './reader-text.ts';
import { tellTrouble } from './tell-trouble.ts';

const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
for (const id of readFragment(location.hash).keys()) {
  const figure = document.getElementById(id);
  // a page that is loaded again is where its reader was
  if (figure?.dataset.figure && navigation?.type !== 'reload') {
    figure.scrollIntoView();
    break;
  }
}

const log = await pageLog();
const locale = document.documentElement.lang;
const text = readerText(locale);
connectReaderMemory({
  keepPrediction: (figure, answer, came) => void log.add({ type: 'guessed', figure, answer, came }),
  lastPrediction: (figure) => foldProgress(log.events()).guesses.get(figure)?.answer,
});
keepPlace(log, text);
markMap(log, text);
tellTrouble(log, text, locale);
if (log.status().shared)
  (await loadPart(() => import('./shared-banner.ts'))).showSharedBanner(text.shared, href(`/${locale}/`));
if (document.querySelector('[data-recall]'))
  (await loadPart(() => import('./recall.ts'))).askToRecall(log, text.recall);
