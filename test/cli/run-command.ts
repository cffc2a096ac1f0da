import { Readable, Writable } from 'node:stream';
import type { Io, Output } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

interface Collected {
  stream: Output;
  text: () => string;
}

function collect(isTTY: boolean): Collected {
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => Buffer.concat(chunks).toString('utf8') };
}

export interface Setting {
  /** What standard input gives; null is a terminal. */
  stdin?: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  cwd?: string;
  env?: Io['env'];
  /** Whether results and errors go to a terminal. */
  terminal?: boolean;
  /** Where results go instead of into the outcome. */
  stdout?: Output;
}

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function toStdin(stdin: NonNullable<Setting['stdin']>): AsyncIterable<Uint8Array | string> {
  return typeof stdin === 'string' || stdin instanceof Uint8Array ? Readable.from([stdin]) : stdin;
}

/** Runs a command line without a process. */
export async function runCommand(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const stdout = collect(setting.terminal === true);
  const stderr = collect(setting.terminal === true);
  const { stdin = null } = setting;
  const code = await run(argv, {
    stdout: setting.stdout ?? stdout.stream,
    stderr: stderr.stream,
    stdin: Object.assign(toStdin(stdin ?? ''), { isTTY: stdin === null }),
    cwd: setting.cwd ?? process.cwd(),
    today: '2026-01-31',
    env: setting.env ?? {},
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
