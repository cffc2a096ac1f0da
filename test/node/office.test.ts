import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertToDocx, findOffice } from '../../src/node/office.ts';
import { makeFolder } from '../cli/temporary-folder.ts';

test.skipIf(process.platform === 'win32')('a program that takes too long is ended', async () => {
  const cwd = makeFolder({ soffice: '#!/bin/sh\nsleep 60\n' });
  chmodSync(join(cwd, 'soffice'), 0o755);
  const env = { PATH: `${cwd}:/usr/bin:/bin` };
  expect(findOffice(env)).toBe(join(cwd, 'soffice'));
  expect(await convertToDocx(new Uint8Array(), 'doc', env, 300)).toBe('failed');
});

test('a file that cannot be run is no program', () => {
  const cwd = makeFolder({ soffice: 'x' });
  chmodSync(join(cwd, 'soffice'), 0o644);
  expect(findOffice({ PATH: cwd })).toBeNull();
  expect(findOffice({})).toBeNull();
});
