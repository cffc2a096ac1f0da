import type { Fix, Safety } from '../../src/lint/finding.ts';
import type { Rule, RuleDocs } from '../../src/lint/rule.ts';

const docs: RuleDocs = { summary: '', why: '', fix: '', off: '' };

/** What a toy rule finds, and what it puts in its place. */
export interface Replacer {
  id?: string;
  find: string;
  text: string;
  safety?: Safety;
  /** What the fix of each place is called; without a name there is none. */
  title?: () => string;
}

/** A rule that wants a word replaced wherever it stands. */
export function replacer({ id = 'toy', find, text, safety = 'safe', title = () => 'sửa' }: Replacer): Rule {
  return {
    id,
    category: 'test',
    severity: { publish: 'error', draft: 'error' },
    clause: null,
    docs: { vi: docs, en: docs },
    messages: { vi: {}, en: {} },
    examples: { invalid: [], valid: [] },
    run: ({ analysis: { source }, report }) => {
      for (let at = source.text.indexOf(find); at >= 0; at = source.text.indexOf(find, at + find.length)) {
        const range = source.range(at, at + find.length);
        const name = title();
        const fixes: Fix[] = name === '' ? [] : [{ title: name, safety, edits: [{ range, text }] }];
        report({ at: range, text: `“${find}”`, fixes });
      }
    },
  };
}
