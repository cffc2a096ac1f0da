/**
 * Packs the package as it would be published, and installs the tarball where a
 * stranger would: in an empty folder that knows nothing of this repository.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { ROOT } from '../support/source-files.ts';
import { attempt, run } from './run.ts';

const HERE = fileURLToPath(ROOT);
const NEEDED = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });
const PACKED = z.tuple([z.object({ filename: z.string(), size: z.number(), unpackedSize: z.number() })]);

/** What npm packed. */
export interface Tarball {
  readonly path: string;
  readonly size: number;
  readonly unpackedSize: number;
}

/** Makes an empty folder below the temporary one; whoever asks removes it. */
export function makeProject(): string {
  return mkdtempSync(join(tmpdir(), 'thethuc-stranger-'));
}

/** Packs `dist/` as it was built: packing runs no script. */
export async function pack(into: string): Promise<Tarball> {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', into], HERE);
  const [{ filename, ...sizes }] = PACKED.parse(JSON.parse(stdout));
  return { path: join(into, filename), ...sizes };
}

/**
 * Installs without a network: the tarball is unpacked, and what its manifest
 * names is copied from here, with all that those need and nothing else. A
 * dependency that is used and not declared is missing there, as it would be
 * for a stranger. Copies and no links: a link is followed back to where the
 * development dependencies lie.
 *
 * @param besides What the stranger installs of their own.
 */
export async function installOffline(
  tarball: Tarball,
  project: string,
  besides: readonly string[],
): Promise<void> {
  const home = join(project, 'node_modules', 'thethuc');
  mkdirSync(home, { recursive: true });
  await run('tar', ['-xzf', tarball.path, '--strip-components=1', '-C', home], project);
  for (const folder of closureOf([...needsOf(home), ...besides])) {
    const nested = join(folder, 'node_modules');
    const filter = (path: string): boolean => path !== nested;
    cpSync(join(HERE, folder), join(project, folder), { recursive: true, filter, dereference: true });
  }
  mkdirSync(join(project, 'node_modules', '.bin'));
  symlinkSync('../thethuc/dist/cli/main.js', join(project, 'node_modules', '.bin', 'thethuc'));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
}

/** What npm says where it reaches no registry. */
const UNREACHED =
  /\bcode (?<code>ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/u;

/**
 * Installs with npm, which asks the registry for what its cache does not have.
 *
 * @returns Null, or why no registry was reached.
 * @throws Where npm failed for another reason.
 */
export async function installOnline(
  tarball: Tarball,
  project: string,
  besides: readonly string[],
): Promise<string | null> {
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const quietly = [
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--fetch-retries=1',
    '--fetch-timeout=20000',
  ];
  const ran = await attempt('npm', ['install', ...quietly, tarball.path, ...besides], project);
  if (ran.status === 0) return null;
  const code = UNREACHED.exec(ran.stderr)?.groups?.['code'];
  if (code === undefined) throw new Error(ran.stderr);
  return code;
}

/** Folders of packages and of all that they need, relative to the repository. */
function closureOf(names: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    if (found.has(folder)) return;
    found.add(folder);
    for (const each of needsOf(join(HERE, folder))) visit(each, folder);
  };
  for (const name of names) visit(name, '.');
  return [...found].map((folder) => relative('.', folder));
}

function needsOf(folder: string): string[] {
  return Object.keys(
    NEEDED.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).dependencies,
  );
}

/** Where Node finds a package from a folder: in its own `node_modules`, or in one above it. */
function folderOf(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(HERE, folder, 'package.json'))) return folder;
  if (from === '.') throw new Error(`${name} is not installed here`);
  return folderOf(name, dirname(from));
}
