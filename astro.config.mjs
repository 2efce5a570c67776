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
      sharedFiles({ includeDependenciesRecursively: false, groups: [sharedModels, check, log, device] }),
    ],
    build: { target: ['chrome115', 'firefox115', 'safari16.4'] },
  },
});
