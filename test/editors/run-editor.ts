/** Starts an editor of the terminal in a home of its own, and reads what it wrote down. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { ROOT } from '../support/source-files.ts';

const SERVER = pathOf('dist/cli/main.js');
/** Milliseconds after which an editor is ended, and after which a server without its editor is taken to have stayed. */
const PATIENCE = 60_000;
const AFTERWARDS = 5_000;

/** A finding as an editor shows it. */
export interface Shown {
  code: string;
  /** The words underlined, cut out of the editor's own buffer. */
  words: string;
  severity: number;
}

/** What an editor shows of a document. */
export interface Seen {
  filetype: string;
  found: Shown[];
  /** What is shown over the number of a document that is cited the second time. */
  hover: string;
  /** The line in which “phần I” is defined. */
  definition: string;
  /** The lines that the outline leads to. */
  outline: string[];
  /** The findings after the user has turned hints off. */
  withoutHints: Shown[];
  /** The text of the buffer after a fix was chosen, and after all was formatted then. */
  mended: string;
  formatted: string;
  /** Whether the server went when its editor did. */
  serverIsGone: boolean;
}

const shown = z.strictObject({ code: z.string(), words: z.string(), severity: z.number() });
const toldSchema = z.union([
  z.strictObject({ fault: z.string() }),
  z.strictObject({
    filetype: z.string(),
    found: z.array(shown),
    hover: z.string(),
    definition: z.string(),
    outline: z.array(z.string()),
    withoutHints: z.array(shown),
    mended: z.string(),
    formatted: z.string(),
  }),
]);

/** A file of the repository. */
export function pathOf(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}

/** What a command prints; null where it cannot be run, or fails. */
export function ask(command: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, HOME: tmpdir(), XDG_CONFIG_HOME: tmpdir() },
    timeout: PATIENCE,
  });
  return status === 0 ? stdout : null;
}

/** The command `thethuc` as users have it, which writes down as what it runs. */
function installIn(folder: string): void {
  const quoted = [process.execPath, SERVER].map((path) => `'${path.replaceAll("'", "'\\''")}'`);
  const script = `#!/bin/sh\necho $$ > "$THETHUC_PID"\nexec ${quoted.join(' ')} "$@"\n`;
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/thethuc'), script, { mode: 0o755 });
}

/** Runs an editor to its end. @returns What it said, and the group of processes that it led. */
async function run(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ said: string; group: number | undefined }> {
  const child = spawn(command, args, { env, cwd: env['HOME'], detached: true, stdio: 'pipe' });
  let said = '';
  const listen = (chunk: Buffer): void => void (said += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.stdin.end();
  const late = setTimeout(() => endGroup(child.pid), PATIENCE);
  await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  clearTimeout(late);
  return { said, group: child.pid };
}

function endGroup(leader: number | undefined): void {
  if (leader !== undefined && isThere(-leader)) process.kill(-leader, 'SIGKILL');
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until a process is gone. @returns False where it stays; it is ended then. */
async function isGone(pid: number): Promise<boolean> {
  const end = Date.now() + AFTERWARDS;
  while (isThere(pid)) {
    if (Date.now() > end) {
      process.kill(pid, 'SIGKILL');
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}

/** The title of the fix that is chosen for the doubled word. */
const FIX = 'Bỏ “các” viết thừa';

/** The plan that editors open. */
export const PLAN: string = readFileSync(pathOf('fixtures/editors/ke-hoach.vb.txt'), 'utf8');

/** Lets an editor work on the plan; its script writes what it sees where `THETHUC_TOLD` says. */
export async function see(command: string, ...args: string[]): Promise<Seen> {
  if (!existsSync(SERVER)) throw new Error('The server is not built: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'thethuc-editor-'));
  const inside = (name: string): string => join(folder, name);
  let group: number | undefined;
  try {
    installIn(folder);
    writeFileSync(inside('ke-hoach.vb.txt'), PLAN);
    const ended = await run(command, args, {
      PATH: [inside('bin'), process.env['PATH'] ?? ''].join(':'),
      LANG: 'C.UTF-8',
      TERM: 'dumb',
      HOME: folder,
      TMPDIR: folder,
      XDG_CONFIG_HOME: inside('config'),
      XDG_DATA_HOME: inside('data'),
      XDG_CACHE_HOME: inside('cache'),
      XDG_STATE_HOME: inside('state'),
      THETHUC_PLAN: inside('ke-hoach.vb.txt'),
      THETHUC_TOLD: inside('told.json'),
      THETHUC_FIX: FIX,
      THETHUC_PID: inside('pid'),
    });
    const { said } = ended;
    group = ended.group;
    if (!existsSync(inside('told.json'))) throw new Error(`${command} wrote nothing down; it said: ${said}`);
    const told = toldSchema.parse(JSON.parse(readFileSync(inside('told.json'), 'utf8')));
    if ('fault' in told) throw new Error(`${command}: ${told.fault}\n${said}`);
    const serverIsGone = await isGone(Number(readFileSync(inside('pid'), 'utf8')));
    return { ...told, serverIsGone };
  } finally {
    // Nothing that the editor started stays.
    endGroup(group);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
