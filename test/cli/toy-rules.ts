import { stringify } from '../../src/ast/stringify.ts';
import type { FindingGroup, Severity } from '../../src/lint/finding.ts';
import type { Rule, RuleDocs } from '../../src/lint/rule.ts';
import { LineIndex } from '../../src/text/line-index.ts';

const docs: RuleDocs = {
  summary: 'Từ thử.',
  why: 'Để thử lệnh.',
  fix: 'Bỏ đi.',
  off: 'Không bao giờ.',
};

/** A rule that flags a word wherever it stands. */
function flagging(word: string, id: string, severity: Severity, group?: FindingGroup): Rule {
  return {
    id,
    category: severity === 'error' ? 'orthography' : 'typography',
    severity: { publish: severity, draft: severity === 'error' ? 'warning' : severity },
    clause: severity === 'error' ? { standard: 'nd30', ref: 'PL I/I/II/6' } : null,
    docs: { vi: docs, en: { ...docs, summary: 'A word to try.' } },
    ...(group === undefined ? {} : { group }),
    messages: { vi: {}, en: {} },
    examples: {
      invalid: [{ title: 'the word', text: `Đây là ${word}.\n`, findings: [`1:8 Có từ “${word}”.`] }],
      valid: [{ title: 'no word', text: 'Đây là từ đúng.\n', findings: [] }],
    },
    run: ({ analysis, language, report }) => {
      const text = stringify(analysis.document);
      const lines = new LineIndex(text);
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const range = lines.range(at, at + word.length);
        const edits = [{ range, text: '' }];
        report({
          at: range,
          text: language === 'vi' ? `Có từ “${word}”.` : `The word "${word}".`,
          ...(severity === 'error' ? { fixes: [{ title: `Bỏ “${word}”`, safety: 'safe', edits }] } : {}),
        });
      }
    },
  };
}

/** Rules of which a test can tell what they find. */
export const TOY_RULES: readonly Rule[] = [
  flagging('SAI', 'wrong-word', 'error'),
  flagging('LẠ', 'odd-word', 'warning'),
  flagging('NHỎ', 'small-word', 'info'),
  flagging('RÁCH', 'torn-word', 'warning', 'extraction'),
  flagging('TRỐNG', 'blank-word', 'error', 'release'),
];
