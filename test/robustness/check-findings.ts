import type { Finding } from '../../src/lint/finding.ts';
import { byPlace } from '../../src/lint/merge.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import type { Range } from '../../src/text/place.ts';
import type { Collector } from './collect.ts';

/** Findings stand in order, all that they point at is in the text, and no rule has failed. */
export function checkFindings(text: string, findings: readonly Finding[], collector: Collector): void {
  const lines = new LineIndex(text);
  const isPlace = ({ start, end }: Range): boolean =>
    start.offset >= 0 &&
    start.offset <= end.offset &&
    end.offset <= text.length &&
    [start, end].every((place) => {
      const { line, column } = lines.place(place.offset);
      return line === place.line && column === place.column;
    });
  for (const [i, finding] of findings.entries()) {
    const { ruleId, message, range, related, fixes } = finding;
    const before = findings[i - 1];
    if (ruleId === 'internal') collector.add(`a rule failed: ${message}`);
    if (message.trim() === '' || message.includes('undefined')) collector.add(`${ruleId} says ${message}`);
    if (before !== undefined && byPlace(before, finding) > 0) collector.add(`${ruleId} is out of order`);
    const places = [range, ...related.map((each) => each.range)];
    const edits = fixes.flatMap((fix) => fix.edits.map((edit) => edit.range));
    if (![...places, ...edits].every(isPlace)) collector.add(`${ruleId} points outside of the text`);
  }
}
