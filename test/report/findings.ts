import type { Finding } from '../../src/lint/finding.ts';
import type { CheckedFile } from '../../src/report/report.ts';
import { LineIndex } from '../../src/text/line-index.ts';

/** A finding on the words of a text, with nothing more to it than is said. */
export function findingOn(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const at = text.indexOf(words);
  return {
    ruleId: 'wrong-word',
    severity: 'error',
    message: `Có từ “${words}”.`,
    path: '',
    range: new LineIndex(text).range(at, at + words.length),
    related: [],
    clause: null,
    url: 'https://example.org/wrong-word.md',
    confidence: 1,
    fixes: [],
    group: null,
    actual: null,
    expected: null,
    ...more,
  };
}

/** A file that was read. */
export function fileOf(text: string, findings: readonly Finding[], path = 'a.txt'): CheckedFile {
  return { path, error: null, documentType: 'kế hoạch', profile: null, text, paragraphs: null, findings };
}

/** A file that was not. */
export const UNREAD: CheckedFile = {
  path: 'mất.txt',
  error: { code: 'not-found', message: 'Không tìm thấy tệp “mất.txt”.' },
  documentType: null,
  profile: null,
  text: '',
  paragraphs: null,
  findings: [],
};
