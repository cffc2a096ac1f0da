/** The note that says what an attached document belongs to: `(Kèm theo Kế hoạch số … ngày … của …)`. */
import { wholeLine } from '../cells.ts';
import type { HeaderCollector } from './header-collector.ts';
import type { Line } from '../lines.ts';

const NOTE = /\((?:Ban hành k|Đính k|K)èm theo|\(Phê duyệt/u;

/** Where such a note begins in a text; -1 where there is none. */
export function attachmentNoteAt(text: string): number {
  return NOTE.exec(text)?.index ?? -1;
}

export function isAttachmentNote(text: string): boolean {
  return attachmentNoteAt(text) === 0;
}

/** A note in brackets, `(Kèm theo Kế hoạch số …)`, over as many lines as it takes; returns the line behind it. */
export function addNote(
  collector: HeaderCollector,
  lines: readonly Line[],
  from: number,
  end: number,
): number {
  for (let i = from; i < end; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank) return i;
    collector.addHash(line);
    collector.add('words', wholeLine(line));
    if (line.text.endsWith(')')) return i + 1;
  }
  return end;
}
