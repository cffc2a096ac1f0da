import { defineConfig, type ViteUserConfig } from 'vitest/config';

const report = process.env['VITEST_JSON'];

/** The layers that run anywhere. */
const CORE =
  'text,ast,orthography,recognise,parse,profile,registry,analyse,lint,rules,report,schema,docx,unified,testing,service';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test measures time; on a busy machine some that start the command take long.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportOnFailure: true,
      // The edge runs in processes of its own, which are not counted. Nearly a third of the branches that
      // no test enters stand behind a `??`, many of which only the compiler asks for.
      thresholds: { [`src/{${CORE}}/**/*.ts`]: { lines: 98, branches: 90 } },
    },
  },
});

export default config;
