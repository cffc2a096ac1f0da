// What stands beside the repository: scripts that measure peers, and the plans they measure with.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = new URL('../../shared/', import.meta.url);

/** Where peers and documents are kept between runs, outside the repository. */
const KEPT = process.env.THETHUC_BENCH ?? join(tmpdir(), 'thethuc-bench');

export const isThere = existsSync(new URL('bench/peers.mjs', SHARED));

/** Runs one of the scripts with its output shown; throws where it fails. */
export function script(name, words, show = 'inherit') {
  const file = fileURLToPath(new URL(`bench/${name}`, SHARED));
  const { status, stdout } = spawnSync(process.execPath, [file, ...words], {
    stdio: ['ignore', show, 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
  return stdout;
}

/** A folder of a thousand plans put together of real ones, made once; `kind` is their extension. */
export function documents(kind) {
  const folder = join(KEPT, kind);
  if (!existsSync(join(folder, 'manifest.json'))) {
    const seeds = fileURLToPath(new URL('seeds', SHARED));
    script(
      'make-corpus.mjs',
      ['--seeds', seeds, '--out', folder, '--count', '1000', '--seed', '1', '--ext', kind],
      'ignore',
    );
  }
  return folder;
}

/** The folder of the peers, installed once from the registry at the versions that the script names. */
export function peers() {
  const folder = join(KEPT, 'peers');
  if (!existsSync(folder)) {
    console.error(`Installing peers in ${folder}, which takes some minutes …`);
    script('setup-peers.mjs', ['--dir', folder], 'ignore');
  }
  return folder;
}
