import { href } from '#i18n/href.ts';
import { foldProgress } from '#progress/fold.ts';
import { ledgerEntries } from '#progress/ledger.ts';
import { pageLog, tell } from '#progress/page-log.ts';
import { onSharingChanged } from '#progress/shared-computer.ts';
import { loadPart } from '#ui/load-part.ts';
import { connectReaderMemory } from '#ui/reader-memory.ts';
import { readFragment } from '#ui/url-state.ts';
import { askToKeep } from './ask-to-keep.ts';
import { followMoved } from './follow-moved.ts';
import { keepPlace } from './keep-place.ts';
import { markMap } from './mark-map.ts';
import { offerEarlier } from './offer-earlier.ts';
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

const locale = document.documentElement.lang;
const text = readerText(locale);
const home = href(`/${locale}/`);

// the figures' states stand in the address: who comes next begins at the home page
onSharingChanged((left) => (left ? location.replace(home) : location.reload()));
const inChapter = document.querySelector<HTMLElement>('[data-chapter]')?.dataset.chapter ?? 'play';
followMoved(inChapter, locale);
connectReaderMemory({
  keepPrediction: (id, answer, came) => void tell({ type: 'guessed', figure: `${inChapter}/${id}`, answer, came }),
  keepTried: (id) => void tell({ type: 'tried', figure: `${inChapter}/${id}` }),
  keepChoice(name, option) {
    const entry = ledgerEntries.find((each) => each === name);
    if (entry) void tell({ type: 'chose', entry, option });
  },
  lastPrediction: async (id) => foldProgress((await pageLog()).events()).guesses.get(`${inChapter}/${id}`)?.answer,
});

// what nothing can open stands open
const letOpen = (error: unknown): never => {
  document.documentElement.classList.remove('gate');
  throw error;
};
// a chapter that holds nothing back and tells nothing has no use for it
if (!document.querySelector('[data-chapter]') || document.querySelector('.answer, .told'))
  loadPart(() => import('./told.ts').catch(letOpen)).then(({ tellStory }) => tellStory(inChapter, text), reportError);

const log = await pageLog();
const steps: readonly (() => unknown)[] = [
  () => tellTrouble(log, text, locale),
  async () => {
    if (log.status().shared) (await loadPart(() => import('./shared-banner.ts'))).showSharedBanner(text.shared, home);
  },
  () => offerEarlier(log, text.earlier, locale),
  () => keepPlace(log, text),
  () => markMap(log, text),
  async () => {
    if (document.querySelector('[data-recall]'))
      (await loadPart(() => import('./recall.ts'))).askToRecall(log, text.recall);
  },
  async () => {
    const assignment = readFragment(location.hash).get('do');
    if (assignment && document.querySelector('[data-chapter]'))
      (await loadPart(() => import('../do/chapter-bar.ts'))).showChapterBar(log, assignment, inChapter, locale);
  },
  () => askToKeep(log),
];
for (const step of steps) {
  // one that fails does not keep the others from their work
  void new Promise((resolve) => resolve(step())).catch(reportError);
}
