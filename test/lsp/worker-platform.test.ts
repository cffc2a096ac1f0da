import { expect, test, vi } from 'vitest';
import { readCounts } from '../../src/lsp/settings.ts';
import { WorkerPlatform } from '../../src/lsp/worker-platform.ts';

test('bytes that are no counts are told of, and documents are checked without', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const platform = new WorkerPlatform(new TextEncoder().encode('no counts at all'));

  expect((await platform.options()).options.orthography).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test.each([[null], [undefined], ['text'], [{}], [{ orthography: 'https://example.vn/counts.bin' }]])(
  'no counts are read from %j',
  (given) => {
    expect(readCounts(given)).toBeNull();
  },
);
