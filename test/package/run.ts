import { spawn } from 'node:child_process';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever it ends with. */
export async function attempt(program: string, args: readonly string[], cwd: string): Promise<Ran> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const heard = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { status, ...heard };
}

/** Runs a program that must succeed. @throws With all that it said, where it does not. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<Ran> {
  const ran = await attempt(program, args, cwd);
  if (ran.status === 0) return ran;
  throw new Error(
    `${program} ${args.join(' ')} ended with ${String(ran.status)}\n${ran.stdout}${ran.stderr}`,
  );
}
