/**
 * Turns documents that are not read here into .docx with LibreOffice, where it
 * is installed: in a folder of its own that is gone afterwards, with a profile
 * of its own, without macros, links or a network that answers, and not for long.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROFILE, USUAL_PLACES } from './office.data.ts';
import { readFileBytes } from './read-bytes.ts';

/** What LibreOffice is asked to read; the name of the file must say so. */
export type OfficeFormat = 'doc' | 'odt' | 'rtf';

/** The bytes of a .docx; `missing` where there is no LibreOffice, `failed` where it made nothing of the file. */
export type Conversion = Uint8Array | 'missing' | 'failed';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A first start takes some seconds, a long document some more. */
const LONGEST_MS = 60_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Where nothing listens: what asks for an address outside gets no answer. */
const NOWHERE = 'http://127.0.0.1:9';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program; null where it is not found. */
export function findOffice(env: Environment): string | null {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const name = process.platform === 'win32' ? 'soffice.exe' : 'soffice';
  const places = [...folders.map((folder) => join(folder, name)), ...(USUAL_PLACES[process.platform] ?? [])];
  return places.find(isProgram) ?? null;
}

/** Ends a program and all that it started. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Runs a program to its end, or ends it: after its time, or when this program is asked to stop. */
function runToEnd(program: string, words: readonly string[], env: Environment, limit: number): Promise<void> {
  return new Promise((resolve) => {
    // A group of its own, which can be ended as a whole.
    const child = spawn(program, words, { detached: process.platform !== 'win32', env, stdio: 'ignore' });
    const stop = (signal: NodeJS.Signals): void => {
      done();
      end(child);
      process.kill(process.pid, signal);
    };
    const timer = setTimeout(() => {
      end(child);
    }, limit);
    const done = (): void => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    child.once('error', done);
    child.once('exit', done);
  });
}

async function convertIn(
  folder: string,
  program: string,
  bytes: Uint8Array,
  format: OfficeFormat,
  env: Environment,
  limit: number,
): Promise<Conversion> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
  const given = join(folder, `van-ban.${format}`);
  writeFileSync(given, bytes, { mode: 0o600 });
  const words = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard'],
    ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, given],
  ];
  const offline = { ...env, HOME: folder, http_proxy: NOWHERE, https_proxy: NOWHERE, no_proxy: '' };
  await runToEnd(program, words, offline, limit);
  const read = readFileBytes(join(folder, 'van-ban.docx'));
  return read.ok && read.bytes.length > 0 ? read.bytes : 'failed';
}

/**
 * Converts a document to .docx. Nothing is left of it on the disk.
 *
 * @param env The environment that tells where programs are.
 */
export async function convertToDocx(
  bytes: Uint8Array,
  format: OfficeFormat,
  env: Environment,
  limit: number = LONGEST_MS,
): Promise<Conversion> {
  const program = findOffice(env);
  if (program === null) return 'missing';
  const folder = mkdtempSync(join(tmpdir(), 'thethuc-office-'));
  const clean = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', clean);
  try {
    return await convertIn(folder, program, bytes, format, env, limit);
  } catch {
    return 'failed';
  } finally {
    process.off('exit', clean);
    clean();
  }
}
