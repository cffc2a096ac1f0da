/** Documents of invented communes, read as an editor holds them. */
import { read, type Reading } from '../../src/service/reading.ts';
import type { DocumentOptions } from '../../src/service/workspace.ts';

const DEFAULTS: DocumentOptions = { lang: 'vi', stage: 'draft', hints: true, now: '2026-03-12' };

export function readText(text: string, options: Partial<DocumentOptions> = {}): Promise<Reading> {
  return read({ uri: 'untitled:x', version: 1, text }, { ...DEFAULTS, ...options });
}

/** A text with `¦` where the cursor stands. */
export async function readAtCursor(
  marked: string,
  options: Partial<DocumentOptions> = {},
): Promise<{ reading: Reading; offset: number; text: string }> {
  const offset = marked.indexOf('¦');
  if (offset < 0) throw new Error('No ¦ in the text.');
  const text = marked.replace('¦', '');
  return { reading: await readText(text, options), offset, text };
}

/** The header of a plan of an invented commune, issued on 10/3/2026. */
export const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 12/KH-UBND\n\nNậm Phiên, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây xanh năm 2026\n\n';
