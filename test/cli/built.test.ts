import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './temporary-folder.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command; `impatient` stops reading after the first piece of the result. */
async function runBuilt(argv: readonly string[], { impatient = false, stdin = '' } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...argv], { stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    if (impatient) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

describe.skipIf(!existsSync(main))('the built command', () => {
  test('prints a tree and ends with 0', async () => {
    const ended = await runBuilt(['parse', '-'], { stdin: 'KẾ HOẠCH\n' });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^document .* {2}1:1–1:9\n/u);
  });

  test('reads the settings above a document', async () => {
    const folder = makeFolder({
      'thethuc.config.json': '{ "rules": { "invalid-date": "warning" } } // for now',
      'a.txt': 'Họp ngày 31/02/2026.\n',
    });

    const { code, stdout, stderr } = await runBuilt(['check', `${folder}/a.txt`]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('cảnh báo  1:5');
  });

  test('ends with 2 for what it cannot read', async () => {
    const ended = await runBuilt(['parse', 'không có.txt']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('Không tìm thấy tệp');
  });

  test('ends quietly where its reader has gone', async () => {
    const folder = makeFolder({ 'dài.txt': 'I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n'.repeat(10_000) });
    const ended = await runBuilt(['parse', `${folder}/dài.txt`, '--format', 'json'], { impatient: true });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
  });
});
