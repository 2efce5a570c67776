import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/support/seed-properties.ts'],
    testTimeout: 60_000,
    // every core: no browser runs beside them
    maxWorkers: '100%',
  },
});
