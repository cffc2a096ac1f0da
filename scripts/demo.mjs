// Shows what the package does with one plan: its tree, its facts, and what a check says.
import { spawnSync } from 'node:child_process';

const PLAN = 'fixtures/plans/dang-flattened.txt';

for (const command of ['parse', 'extract', 'check']) {
  console.log(`\n$ thethuc ${command} ${PLAN}\n`);
  // A check that finds something exits with 1, which is no failure of the demonstration.
  spawnSync(process.execPath, ['dist/cli/main.js', command, PLAN], { stdio: 'inherit' });
}
