/** `docs/data.md` names each file of data once, and none that is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from './support/source-files.ts';

const page = readFileSync(new URL('docs/data.md', ROOT), 'utf8');
const data = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(?:data\.ts|gz)$/u.test(path))
  .sort();

test('it has a row for each file of data', () => {
  const rows = [...page.matchAll(/^\| `(?<path>src\/[^`]+)`/gmu)].map(({ groups }) => groups?.['path'] ?? '');

  expect(rows.sort()).toEqual(data);
});

test.each(data.filter((path) => path.endsWith('.ts')))('%s says at its head what it holds', (path) => {
  const lines = readFileSync(new URL(path, ROOT), 'utf8').split('\n');

  expect(lines.find((line) => line !== '' && !/^(?:import |\} from | {2}\w+,$)/u.test(line))).toMatch(
    /^\/\*\*/u,
  );
});
