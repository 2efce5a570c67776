import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { chapterLinks } from './src/content/chapter-links.ts';
import { headingIds } from './src/content/heading-ids.ts';
import { besideNotes, marginNotes } from './src/content/margin-notes.ts';
import { maths } from './src/content/maths.ts';
import { storyParts } from './src/content/story-parts.ts';
import { gallery } from './src/gallery/gallery.ts';
import { keepScriptGraph } from './src/publish/keep-script-graph.ts';
import { narrowPolicies } from './src/publish/narrow-policies.ts';
import { noPreloadLists } from './src/publish/no-preload-lists.ts';
import { offlineFiles } from './src/publish/offline-files.ts';
import { ownRenderer } from './src/publish/own-renderer.ts';
import { sharedFiles } from './src/publish/shared-files.ts';
import { soundBank } from './src/publish/sound-bank.ts';
import { standAnywhere } from './src/publish/stand-anywhere.ts';

const { SITE, BASE = '/', RELATIVE, CHAPTERS, GALLERY } = process.env;

/** A variable font of the fontsource packages: the Latin subset with the weight axis only. */
const latin = (name, cssVariable, family, fallbacks) => ({
  name,
  cssVariable,
  provider: fontProviders.local(),
  options: {
    variants: [
      {
        weight: '200 900',
        style: 'normal',
        src: [`./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`],
      },
    ],
  },
  display: 'optional',
  fallbacks,
});

/**
 * What many figures share of the models, such as the few lines that check an argument, comes in one file: each in a file of its own weighed
 * more than what is in it, and cost a request. The models import nothing but one another, so that nothing else comes with them.
 */
const sharedModels = { name: 'model', test: /\/src\/model\//, minShareCount: 12, maxModuleSize: 1500 };

/**
 * What every check begins with comes in one file too, whatever else asks for parts of it: pages for teachers do. What it stands on, which
 * plain pages need as well, is left where it is.
 */
const check = {
  name: 'check',
  test: /\/src\/(check\/(Fetching|Question|answer|bring-into-view|check-text|grade-response|inputs|kinds\/(Match|NumberField|Options|Order|SetWidget)|late-inputs|load-bank|measures-of|paced|read-response|session|typed-number|voice-of)\.|quiz\/(kinds\/(cell|match|number|one-choice|order|set-widget|several)\/(grade|kind)|kinds\/estimate\/kind|earlier\/in-ids|for-readers|in-order|instantiate|is-response|kinds|part-named|parts-named|present|seed-of|session)\.|widgets\/exercises\.|i18n\/plain-number\.)/,
};

/** So does the log, with the library that it keeps its records by. */
const log = {
  name: 'log',
  test: /\/src\/progress\/(compact|database|keys-place|earlier\/unscoped-log|memory-log|open-log|order|packs|page-log|tabs|unsettled)\.|\/node_modules\/idb\//,
};

/** And what keeps pages on the device. */
const device = { name: 'device', test: /\/src\/offline\/(device-copy|device-manifest|pages-wanted)\./ };

/** What is known of a record before the log is opened. */
const records = {
  name: 'records',
  test: /\/src\/progress\/(earlier\/(figures|up-to-date)|event|new-event|own-item|read-record|shared-computer|site-scope|sound-event)\./,
};

/** What every page has, whatever is on it. */
const page = {
  name: 'page',
  test: /\/src\/(i18n\/(href|locales|texts)|layouts\/(follow-translation|modules-run)|progress\/ledger|ui\/load-part)\.|\/content\/languages\.json|vite\/preload-helper/,
};

/** What a chapter’s text has that is told with a story: the reader’s answers in it, and their book. */
const told = {
  name: 'told',
  test: /\/src\/(layouts\/(known-by|reader\/(answers|book|keep-mark|reading-switches|told))|progress\/reader-mark)\./,
};

/** What is said in words and numbers wherever something is reckoned. */
const words = { name: 'words', test: /\/src\/i18n\/(fill|language-mark|number|written-in)\./ };

/** And what nearly every figure stands on. */
const figure = {
  name: 'figure',
  test: /\/src\/(ui\/(Answered|DataTable|Figure|Predict|Settings|Slider|exercise|figure-state|figure-text|fragment|grid|locale|motion\/(held-beat|reduced|reveal)|opening|prediction|scroll-past|url-state|what-changed)|i18n\/read-number|widgets\/LateStyles)\./,
};

export default defineConfig({
  site: SITE ?? 'http://localhost:4321',
  base: BASE,
  outDir: process.env.OUT_DIR ?? './dist',
  // a build of a few chapters leaves what the whole course's build remembers as it is
  ...(CHAPTERS && { cacheDir: './.cache/few-chapters' }),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // what stands inline is hashed as it is served: addresses first, then policies
  integrations: [
    // no page asks which version of Svelte it has
    svelte({ compilerOptions: { discloseVersion: false } }),
    mdx(),
    soundBank(),
    gallery(Boolean(GALLERY)),
    ...(RELATIVE ? [standAnywhere(SITE && new URL(BASE, SITE).href)] : []),
    narrowPolicies(),
    keepScriptGraph(),
    ...(RELATIVE ? [] : [offlineFiles()]),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { math: true },
      mdastPlugins: [chapterLinks(), marginNotes(), besideNotes(), storyParts(), maths()],
      hastPlugins: [headingIds()],
    }),
  },
  build: { inlineStylesheets: 'always' },
  fonts: [
    latin('Source Serif 4', '--font-serif', 'source-serif-4', ['Georgia', 'serif']),
    latin('Bricolage Grotesque', '--font-sans', 'bricolage-grotesque', ['Arial', 'sans-serif']),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        // a figure's embed page, measured before its code is copied
        "frame-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    plugins: [
      noPreloadLists(),
      ownRenderer(),
      sharedFiles({
        includeDependenciesRecursively: false,
        groups: [sharedModels, check, log, device, records, page, told, words, figure],
      }),
    ],
    build: { target: ['chrome115', 'firefox115', 'safari16.4'] },
  },
});
