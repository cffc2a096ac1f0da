import { defineConfig, type ViteUserConfig } from 'vitest/config';

const report = process.env['VITEST_JSON'];

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test measures time; on a busy machine some that start the command take long.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
});

export default config;
