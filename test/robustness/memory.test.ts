import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../cli/temporary-folder.ts';
import { hostileText, readHostileTexts } from './hostile-texts.ts';
import { ROOT } from '../support/root.ts';

const MAIN = fileURLToPath(new URL('dist/cli/main.js', ROOT));

/** Units of a text: as many as the design bounds the work for. */
const LENGTH = 500_000;
/** Megabytes of memory that the command is given; where it needs more it dies. */
const MEMORY = 512;
/** Those that took most of a sample of the texts (`/usr/bin/time -f %M`): 222, 212 and 172 MB of the process. */
const WORST: ReadonlySet<string> = new Set(['points in a row', 'units and tasks', 'torn lines']);

const texts = readHostileTexts().filter(({ name }) => WORST.has(name));

test('the texts that are measured are there', () => {
  expect(texts).toHaveLength(WORST.size);
});

test.each(texts)('a check has enough with little memory: $name', { timeout: 120_000 }, (text) => {
  const folder = makeFolder({ 'a.txt': hostileText(text, LENGTH) });
  const argv = ['check', join(folder, 'a.txt'), '--format', 'json', '--no-config'];
  const { status, stdout } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${String(MEMORY)}`, MAIN, ...argv],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );

  expect([0, 1]).toContain(status);
  expect(JSON.parse(stdout)).toHaveProperty('summary.files', 1);
});
