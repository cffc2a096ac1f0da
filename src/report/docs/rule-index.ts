/** The list of rules as Markdown. */
import { groupRules } from '../../lint/explain.ts';
import type { Rule } from '../../lint/rule.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { CATEGORY_NAMES, RULE_WORDS } from '../rule-words.ts';

/** Every rule by category, each with a link to its page beside the list. */
export function ruleIndexMarkdown(rules: readonly Rule[]): string {
  const sections = [...groupRules(rules)].flatMap(([category, each]) => {
    const { vi = category, en = category } = CATEGORY_NAMES[category] ?? {};
    return [
      `## ${vi} · ${en}`,
      '',
      '| Quy tắc | Mức | |',
      '| --- | --- | --- |',
      ...each.map(
        ({ id, severity, docs }) =>
          `| [${id}](${id}.md) | ${RULE_WORDS.vi[severity.publish]} | ${escapeMarkdown(docs.vi.summary)} |`,
      ),
      '',
    ];
  });
  return ['# Các quy tắc', '', ...sections].join('\n');
}
