/** The page of a rule as Markdown, made from the rule itself. */
import { fill, type Language } from '../../lint/messages.ts';
import type { OptionSchema } from '../../lint/options.ts';
import type { Example, Rule } from '../../lint/rule.ts';
import { describeClause } from '../clause.ts';
import { escapeMarkdown, fenced } from '../escape-markdown.ts';
import { CATEGORY_NAMES, RULE_WORDS } from '../rule-words.ts';

function severities({ severity }: Rule, language: Language): string {
  const words = RULE_WORDS[language];
  const { publish, draft } = severity;
  if (publish === draft) return words[publish];
  return [
    fill(words.publish, { severity: words[publish] }),
    fill(words.draft, { severity: words[draft] }),
  ].join(', ');
}

function valuesOf(schema: OptionSchema): string {
  if ('enum' in schema) return schema.enum.map((each) => `\`${each}\``).join(', ');
  if (schema.type === 'array') return '`["…"]`';
  return `${String(schema.minimum)} – ${String(schema.maximum)}`;
}

function options({ options: own = [] }: Rule, language: Language): string[] {
  if (own.length === 0) return [];
  return [
    `### ${RULE_WORDS[language].options}`,
    '',
    ...own.map(
      (option) =>
        `- \`${option.name}\` (${valuesOf(option.schema)}; \`${JSON.stringify(option.default)}\`): ${escapeMarkdown(option.docs[language])}`,
    ),
    '',
  ];
}

function prose(rule: Rule, language: Language): string[] {
  const words = RULE_WORDS[language];
  const { summary, why, fix, off } = rule.docs[language];
  const clause = rule.clause === null ? words.noClause : describeClause(rule.clause, language);
  const category = CATEGORY_NAMES[rule.category]?.[language] ?? rule.category;
  const part = (title: string, text: string): string[] => [`**${title}.** ${escapeMarkdown(text)}`, ''];
  return [
    escapeMarkdown(summary),
    '',
    `${escapeMarkdown(category)} · ${severities(rule, language)}`,
    '',
    ...part(words.why, why),
    ...part(words.fix, fix),
    ...part(words.off, off),
    ...part(words.clause, clause),
    ...options(rule, language),
  ];
}

/** How an example looks on paper, as far as it differs from what it is like. */
function sketch({ layout }: Example): string[] {
  if (layout === undefined) return [];
  const { like: _plain, ...own } = layout;
  return Object.keys(own).length === 0 ? [] : [...fenced(JSON.stringify(own, null, 2)), ''];
}

function example(shown: Example, language: Language): string[] {
  const { title, text, findings } = shown;
  return [
    // Titles are written for the developers of a rule, in English.
    ...(language === 'en' ? [`### ${escapeMarkdown(title)}`, ''] : []),
    ...fenced(text.trimEnd()),
    '',
    ...sketch(shown),
    ...findings.map((finding) => `- ${escapeMarkdown(finding)}`),
    ...(findings.length === 0 ? [] : ['']),
  ];
}

function examples(title: string, list: readonly Example[], language: Language): string[] {
  return list.length === 0
    ? []
    : [`## ${title}`, '', ...list.flatMap((each) => example(each, language))];
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}

/** A page in Vietnamese and English, with every example and what is found in it. */
export function ruleMarkdown(rule: Rule): string {
  const words = RULE_WORDS.vi;
  return page([
    `# ${rule.id}`,
    '',
    ...prose(rule, 'vi'),
    '## English',
    '',
    ...prose(rule, 'en'),
    ...examples(words.invalid, rule.examples.invalid, 'en'),
    ...examples(words.valid, rule.examples.valid, 'en'),
  ]);
}

/**
 * A page in one language.
 *
 * @param rule Its examples with what is found in them in that language.
 */
export function ruleMarkdownIn(rule: Rule, language: Language): string {
  const words = RULE_WORDS[language];
  return page([
    `# ${rule.id}`,
    '',
    ...prose(rule, language),
    ...examples(words.invalid, rule.examples.invalid, language),
    ...examples(words.valid, rule.examples.valid, language),
  ]);
}
