import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Whether the command has been built. */
export const isBuilt: boolean = existsSync(MAIN);

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The built command at work. */
export interface Running {
  child: ChildProcessWithoutNullStreams;
  /** Resolves once standard output has so many lines. */
  lines: (count: number) => Promise<void>;
  ended: Promise<Ended>;
}

/** Starts the built command; standard input stays open. */
export function startBuilt(argv: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [MAIN, ...argv], { cwd, stdio: 'pipe' });
  const pieces = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    pieces.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    pieces.stderr += text;
  });
  // One that has ended takes no more names.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...pieces });
    });
  });
  const lines = (count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pieces.stdout.split('\n').length > count) resolve();
      };
      child.stdout.on('data', look);
      child.on('close', () => {
        reject(new Error(`ended early: ${pieces.stderr}`));
      });
      look();
    });
  return { child, lines, ended };
}

/** Runs the built command to its end. */
export function runBuilt(
  argv: readonly string[],
  cwd: string,
  stdin: string | Uint8Array = '',
): Promise<Ended> {
  const { child, ended } = startBuilt(argv, cwd);
  child.stdin.end(stdin);
  return ended;
}
