import { compileModule } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Modules with runes, as browsers have them: what a page’s state does is tried without the page. */
const svelteModules: Plugin = {
  name: 'svelte-modules',
  transform(code, id) {
    if (!/\.svelte\.ts$/.test(id)) return undefined;
    const { js } = compileModule(code, { filename: id, generate: 'client' });
    return { code: js.code, map: js.map };
  },
};

export default defineConfig({
  plugins: [svelteModules],
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/support/seed-properties.ts'],
    // what is tried at length takes long where others have the cores
    testTimeout: process.env.ENDURE === 'yes' ? 600_000 : 60_000,
    // every core: no browser runs beside them
    maxWorkers: '100%',
  },
});
