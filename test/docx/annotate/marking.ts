/** Annotates documents of tests: findings and edits by the words that they are about. */
import { expect } from 'vitest';
import { annotate, AUTHOR, type Annotated } from '../../../src/docx/annotate/annotate.ts';
import { undoAnnotations } from '../../../src/docx/annotate/undo.ts';
import type { Edit, Finding } from '../../../src/lint/finding.ts';
import { LineIndex } from '../../../src/text/line-index.ts';
import { ooxmlFaults } from '../../support/ooxml.ts';
import { readWord } from '../../support/read-word.ts';

export const DATE = '2026-01-31T12:00:00Z';

/** Words to find, and what they become where they are changed; `từ^này` is the place between two words. */
export interface Marks {
  /** Words that a finding is about. */
  on?: readonly string[];
  /** Words and what they become, the first each. */
  change?: readonly (readonly [string, string])[];
}

export function findingAt(text: string, start: number, end: number): Finding {
  return {
    ruleId: 'toy-rule',
    severity: 'warning',
    message: 'Chỗ này “sai”.',
    path: '',
    range: new LineIndex(text).range(start, end),
    related: [],
    clause: null,
    url: '',
    confidence: 1,
    fixes: [],
    group: null,
    actual: null,
    expected: null,
  };
}

function placeOf(text: string, words: string): [number, number] {
  const at = text.indexOf(words.replace('^', ''));
  if (at < 0) throw new Error(`“${words}” is not in “${text}”`);
  const bar = words.indexOf('^');
  return bar < 0 ? [at, at + words.length] : [at + bar, at + bar];
}

export function editsOf(text: string, change: NonNullable<Marks['change']>): Edit[] {
  const lines = new LineIndex(text);
  return change.map(([words, becomes]) => {
    const [start, end] = placeOf(text, words);
    return { range: lines.range(start, end), text: becomes };
  });
}

/** Annotates a document, and looks that it is valid, that nothing is lost, and that a second run gives the same. */
export function marked(bytes: Uint8Array, marks: Marks): Annotated {
  const mark = (given: Uint8Array): Annotated => {
    const document = readWord(given);
    const { text } = document.body;
    const findings = (marks.on ?? []).map((words) => findingAt(text, ...placeOf(text, words)));
    return annotate(document, findings, { date: DATE, edits: editsOf(text, marks.change ?? []) });
  };
  const before = readWord(bytes).body.text;
  const annotated = mark(bytes);
  expect(ooxmlFaults(annotated.bytes)).toEqual([]);
  const undone = undoAnnotations(readWord(annotated.bytes).package, AUTHOR);
  if (annotated.comments + annotated.changes > 0) expect(undone).not.toBeNull();
  if (undone !== null) {
    expect(ooxmlFaults(undone)).toEqual([]);
    expect(readWord(undone).body.text).toBe(before);
    expect(Buffer.from(mark(undone).bytes).equals(annotated.bytes)).toBe(true);
  }
  return annotated;
}
