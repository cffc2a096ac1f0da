import { describe, expect, test } from 'vitest';
import { isBuilt, runBuilt, startBuilt } from './run-built.ts';
import { makeFolder } from './temporary-folder.ts';

describe.skipIf(!isBuilt)('the built command', () => {
  test('prints a tree and ends with 0', async () => {
    const ended = await runBuilt(['parse', '-'], '.', 'KẾ HOẠCH\n');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^document .* {2}1:1–1:9\n/u);
  });

  test('reads the settings above a document', async () => {
    const folder = makeFolder({
      'thethuc.config.json': '{ "rules": { "invalid-date": "warning" } } // for now',
      'a.txt': 'Họp ngày 31/02/2026.\n',
    });

    const { code, stdout, stderr } = await runBuilt(['check', `${folder}/a.txt`], '.');

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('cảnh báo  1:5');
  });

  test('ends with 2 for what it cannot read', async () => {
    const ended = await runBuilt(['parse', 'không có.txt'], '.');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('Không tìm thấy tệp');
  });

  test('ends quietly where its reader has gone', async () => {
    const folder = makeFolder({ 'dài.txt': 'I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n'.repeat(10_000) });
    const { child, lines, ended } = startBuilt(['parse', 'dài.txt', '--format', 'json'], folder);
    await lines(1);
    child.stdout.destroy();
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });
});
