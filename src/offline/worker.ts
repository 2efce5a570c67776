// The service worker: serves a page from the network, and where there is none what the site's pages have kept on this device.
// It keeps nothing itself and knows no build, so that a new one may take over at any time.
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type StrategyOptions } from 'workbox-strategies';

/** What is used here of a worker's own world: its library of types cannot stand beside a page's. */
declare const self: EventTarget & {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
};

const scope = new URL(self.registration.scope);
/** Seconds after which what is kept is better than a network that does not answer. */
const patience = 4;

/** What is kept in any build's copy; an address is looked up without what a reader's state has put into it. */
const fromCopies: StrategyOptions = {
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await newest(bare(request.url))) ?? null,
      // the pages keep what is to be kept
      cacheWillUpdate: async () => null,
    },
  ],
};

function bare(address: string): string {
  const url = new URL(address);
  url.hash = url.search = '';
  return url.href;
}

/** What the newest copy that has it holds at an address. */
async function newest(address: string): Promise<Response | undefined> {
  for (const name of (await caches.keys()).toReversed()) {
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

const isOurs = (url: URL): boolean => url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
const isEmbed = (url: URL): boolean => /\/embed\//.test(url.pathname);
const isToBeKept = ({ mode, cache }: Request): boolean => mode !== 'navigate' && cache === 'reload';

// files whose names hold what is in them
registerRoute(({ url }) => isOurs(url) && url.pathname.includes('/_astro/'), new CacheFirst(fromCopies));
// pages, questions and the rest
registerRoute(
  ({ url, request }) =>
    // what is fetched anew to be kept comes from the server or not at all
    isOurs(url) && !isEmbed(url) && !isToBeKept(request) && !url.pathname.endsWith('/offline.json'),
  new NetworkFirst({ ...fromCopies, networkTimeoutSeconds: patience }),
);

// a page that is not kept, without a network
setCatchHandler(async ({ request }) => {
  const [locale] = new URL(request.url).pathname.slice(scope.pathname.length).split('/');
  const instead = request.mode === 'navigate' && (await newest(new URL(`${locale}/offline/`, scope).href));
  return instead || Response.error();
});

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', () => void self.clients.claim());
