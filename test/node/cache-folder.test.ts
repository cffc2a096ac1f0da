import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CacheFolder } from '../../src/node/cache/folder.ts';
import { makeFolder } from '../cli/temporary-folder.ts';

const SHARD = 'ab';
const keyOf = (n: number): string => SHARD + n.toString(16).padStart(62, '0');
const asIs = (text: string): string => text;

function open(path: string): CacheFolder {
  const folder = CacheFolder.open(path);
  if (folder === null) throw new Error('not opened');
  return folder;
}

test('the oldest entries make way, and nothing else does', () => {
  const path = join(makeFolder(), 'c');
  const folder = open(path);
  folder.write(keyOf(0), 'cũ nhất');
  const stranger = join(path, SHARD, 'của người khác');
  writeFileSync(stranger, '');
  for (let n = 1; n <= 40; n += 1) {
    folder.write(keyOf(n), 'a'.repeat(300_000));
    // Clocks of files are coarse.
    utimesSync(join(path, SHARD, keyOf(n).slice(2)), n, n);
  }

  const sizes = readdirSync(join(path, SHARD)).map((name) => statSync(join(path, SHARD, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2 * 1024 * 1024);
  expect(folder.read(keyOf(1), asIs)).toBeNull();
  expect(folder.read(keyOf(40), asIs)).toHaveLength(300_000);
  expect(statSync(stranger).size).toBe(0);
});

test('what is too large is not kept', () => {
  const folder = open(join(makeFolder(), 'c'));
  folder.write(keyOf(1), 'a'.repeat(2_000_000));
  expect(folder.read(keyOf(1), asIs)).toBeNull();
  expect(folder).toMatchObject({ damaged: 0, isFull: false });
});

test('two runs share a folder', () => {
  const path = join(makeFolder(), 'c');
  const [one, other] = [open(path), open(path)];
  one.write(keyOf(1), 'một');
  other.write(keyOf(1), 'hai');
  expect([one.read(keyOf(1), asIs), other.read(keyOf(1), asIs)]).toEqual(['hai', 'hai']);
});
