import { describe, expect, test } from 'vitest';
import { readNames, type NameEnd } from '../../src/node/name-list.ts';

type Chunk = Uint8Array | string;

async function* chunksOf(chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function names(chunks: readonly Chunk[], end: NameEnd = 'line'): Promise<string[]> {
  const read: string[] = [];
  for await (const name of readNames(chunksOf(chunks), end)) read.push(name);
  return read;
}

describe('a list of names', () => {
  test('has one on each line, with its blanks; empty lines are none', async () => {
    expect(await names([' kế hoạch 1.txt \n\n# không phải chú thích\n*.txt\n'])).toEqual([
      ' kế hoạch 1.txt ',
      '# không phải chú thích',
      '*.txt',
    ]);
  });

  test('may end its lines as Windows does, begin with a BOM, and lack its last line end', async () => {
    expect(await names(['\u{feff}a.txt\r\nb.txt\r\n\r\nc\r.txt'])).toEqual(['a.txt', 'b.txt', 'c\r.txt']);
  });

  test('may come in pieces that part a letter or a line end', async () => {
    const bytes = new TextEncoder().encode('kế.txt\r\nhoạch.txt\n');
    for (let size = 1; size < 9; size += 1) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await names(pieces)).toEqual(['kế.txt', 'hoạch.txt']);
    }
  });

  test('may be what PowerShell writes', async () => {
    const list = Buffer.from('\u{feff}kế hoạch.txt\r\nb.txt\r\n', 'utf16le');
    expect(await names([list])).toEqual(['kế hoạch.txt', 'b.txt']);
    expect(await names([Buffer.from(list).swap16()])).toEqual(['kế hoạch.txt', 'b.txt']);
  });

  test('ended by NUL may hold line ends', async () => {
    expect(await names(['a\n', 'b.txt\0\0c.txt\r\0d'], 'nul')).toEqual(['a\nb.txt', 'c.txt\r', 'd']);
  });

  test('keeps no more of a name than a path can have, wherever its end is', async () => {
    const [long, next] = await names([...Array.from({ length: 100 }, () => 'a'.repeat(9999)), '\nb.txt\n']);
    expect(long).toMatch(/^a{32768}$/u);
    expect(next).toBe('b.txt');
  });
});
