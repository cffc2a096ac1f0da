/**
 * Asks of each file named whether the tests of its layer notice a change in it:
 * `npm run mutate -- src/recognise/dates.ts src/rules/dates/completion.ts`.
 *
 * Constants of a module, its patterns among them, are made when it is loaded, so each mutant in one costs a run
 * of every test that is included: hence only the tests of its own layer, one run of stryker a layer. The
 * score is thus too low rather than too high. `coverage/mutation-LAYER.json` keeps every mutant.
 */
import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';

const TESTS = {
  recognise: 'test/recognise/**/*.test.ts test/parse/{header,footer,blocks,outline}.test.ts',
  parse: 'test/parse/**/*.test.ts',
  rules: 'test/rules/**/*.test.ts test/mutations.test.ts',
};

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name the files to mutate.');
for (const [layer, tests] of Object.entries(TESTS)) {
  const mutated = files.filter((file) => file.startsWith(`src/${layer}/`));
  if (mutated.length === 0) continue;
  const env = { ...process.env, MUTATION_TESTS: tests };
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', mutated.join()], {
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  renameSync('coverage/mutation.json', `coverage/mutation-${layer}.json`);
}
