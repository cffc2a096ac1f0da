/** Lines that a fix writes end as the others of the document do. */
import type { Fix } from './finding.ts';

const LINE_END = /\r\n|[\r\n]/u;
const LINE_ENDS = /\r\n|[\r\n]/gu;

/** The fixes of a rule, which ends its lines with LF, for a text with line ends of its own. */
export function withLineEnds(fixes: readonly Fix[], text: string): Fix[] {
  const hasLines = fixes.some(({ edits }) => edits.some((edit) => edit.text.includes('\n')));
  const end = hasLines ? (LINE_END.exec(text)?.[0] ?? '\n') : '\n';
  if (end === '\n') return [...fixes];
  return fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, text: edit.text.replaceAll(LINE_ENDS, end) })),
  }));
}
