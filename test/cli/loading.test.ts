import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const STATIC = /^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gmu;

/** Everything that a module loads before it runs. */
function loads(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
    if (target.startsWith('.')) loads(resolve(dirname(file), target), seen);
    else seen.add(target);
  }
  return seen;
}

test('the command loads no parser before it knows what to do', () => {
  expect(
    [...loads(join(src, 'cli/start.ts'))].filter((each) =>
      /\/(?:parse|analyse|recognise)\/|\/report\/tree/u.test(each),
    ),
  ).toEqual([]);
});

test.each(readdirSync(join(src, 'cli/commands')))(
  'commands/%s loads neither remark-parse nor zod before it must',
  (file) => {
    const packages = [...loads(join(src, 'cli/commands', file))].filter(
      (each) => !each.startsWith('/') && !each.startsWith('node:'),
    );
    expect(
      packages.filter((each) => /^(?:remark|micromark|unified|vfile|zod|mdast-util-gfm)/u.test(each)),
    ).toEqual([]);
  },
);
