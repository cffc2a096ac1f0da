import { toDay } from '../node/day.ts';
import { endQuietly } from './end-quietly.ts';
import { run } from './run.ts';

/** Runs what the command line of this process asks for; the process ends when its work is done. */
export async function start(): Promise<void> {
  const { stdout, stderr, stdin, env } = process;
  endQuietly(stdout);
  endQuietly(stderr);
  process.exitCode = await run(process.argv.slice(2), {
    stdout,
    stderr,
    stdin,
    env,
    cwd: process.cwd(),
    today: toDay(new Date()),
  });
}
