import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { holdSignals } from '../../src/node/hold-signals.ts';

const built = new URL('../../dist/node/hold-signals.js', import.meta.url);

/** Asks itself to stop in the middle of its work. */
const WORK = `
import { holdSignals } from ${JSON.stringify(built.href)};
await holdSignals(() => {
  process.kill(process.pid, 'SIGINT');
  const end = Date.now() + 300;
  while (Date.now() < end);
  console.log('xong');
});
console.log('đi tiếp');
`;

describe('work that is not to be cut short', () => {
  test('gives its result, and leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT');
    expect(await holdSignals(() => 7)).toBe(7);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  test('fails as it fails', async () => {
    await expect(
      holdSignals(() => {
        throw new Error('hỏng');
      }),
    ).rejects.toThrow('hỏng');
  });

  test.skipIf(!existsSync(built) || process.platform === 'win32')('is done before a signal is heeded', () => {
    const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', WORK], {
      encoding: 'utf8',
    });
    expect({ stdout, signal }).toEqual({ stdout: 'xong\n', signal: 'SIGINT' });
  });
});
