import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/node/replace-file.ts';
import { makeFolder } from '../cli/temporary-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function write(content: string): { folder: string; path: string } {
  const folder = makeFolder({ 'a.txt': content });
  return { folder, path: join(folder, 'a.txt') };
}

describe('a file', () => {
  test('gets its new content, and nothing else is left in the folder', () => {
    const { folder, path } = write('cũ');
    const before = statSync(path).ino;
    expect(replaceFile(path, bytes('cũ'), bytes('mới'))).toEqual({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('mới');
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('may become empty, or very long', () => {
    const { path } = write('cũ');
    const long = new Uint8Array(3_000_000).fill(97);
    expect(replaceFile(path, bytes('cũ'), long)).toEqual({ ok: true });
    expect(readFileSync(path).equals(long)).toBe(true);
    expect(replaceFile(path, long, new Uint8Array())).toEqual({ ok: true });
    expect(readFileSync(path)).toHaveLength(0);
  });

  test.each(['cu', 'cũ ', ''])('that holds "%s" instead is left alone', (found) => {
    const { folder, path } = write(found);
    expect(replaceFile(path, bytes('cũ'), bytes('mới'))).toEqual({ ok: false, error: { code: 'changed' } });
    expect(readFileSync(path, 'utf8')).toBe(found);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('that is gone does not come back', () => {
    const { folder, path } = write('cũ');
    rmSync(path);
    expect(replaceFile(path, bytes('cũ'), bytes('mới'))).toEqual({ ok: false, error: { code: 'changed' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('what is no file is left alone', () => {
  expect(replaceFile(makeFolder(), bytes(''), bytes('mới'))).toEqual({
    ok: false,
    error: { code: 'no-file' },
  });
});

test.skipIf(!existsSync('/dev/null'))('a device is left alone', () => {
  expect(replaceFile('/dev/null', bytes(''), bytes('mới'))).toEqual({
    ok: false,
    error: { code: 'no-file' },
  });
});
