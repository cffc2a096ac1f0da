import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Named by `npm run mutate`: tests that are quick and the same at each run, of the layer that is mutated. */
const tests = process.env['MUTATION_TESTS'] ?? 'test/{recognise,parse,rules}/**/*.test.ts';

const config: ViteUserConfig = defineConfig({
  test: {
    include: tests.split(' '),
    // What these ask is how long things take up, or the same question for each of thousands of words.
    exclude: ['test/parse/{memory,long}.test.ts', 'test/rules/{legacy-coding,misspelling}.test.ts'],
    testTimeout: 30_000,
  },
});

export default config;
