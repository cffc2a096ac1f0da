import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { cliTarget, configTarget } from './command-targets.ts';
import { lspTarget } from './lsp-target.ts';
import { docxTarget, textTarget, type Target } from './targets.ts';

/** A few of the inputs that `node scripts/fuzz.mjs` tries for as long as one likes; the same ones on every build. */
async function tryAll<Input extends string | Uint8Array>(
  target: Target<Input>,
  usual: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(target.inputs, async (input) => {
      expect(await target.faultsOf(input)).toEqual([]);
    }),
    runs(usual),
  );
}

describe('whatever is done to documents, every promise about them is kept', () => {
  test('texts', { timeout: 120_000 }, () => tryAll(textTarget(false), 40));

  test('Word documents', { timeout: 120_000 }, () => tryAll(docxTarget(false), 60));

  test('settings and lists', { timeout: 120_000 }, () => tryAll(configTarget(), 150));

  test('words of a command line', { timeout: 120_000 }, () => tryAll(cliTarget(), 100));

  test('messages to the server', { timeout: 120_000 }, () => tryAll(lspTarget(), 100));
});
