import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Properties try hundreds of documents; a busy machine must not make them fail.
    testTimeout: 120_000,
    typecheck: { enabled: true, checker: 'tsc', include: ['test/types/**/*.test-d.ts'] },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
