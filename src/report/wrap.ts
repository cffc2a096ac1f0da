import { widthOf } from './width.ts';

/**
 * Breaks a text between words.
 *
 * @param width The columns that a line may take; a longer word has a line to itself.
 * @returns At least one line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const wide = widthOf(word);
    if (line !== '' && taken + 1 + wide > width) {
      lines.push(line);
      line = word;
      taken = wide;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      taken = line === word ? wide : taken + 1 + wide;
    }
  }
  return [...lines, line];
}
