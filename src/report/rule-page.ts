/** The page of a rule, and the list of them, for people. */
import { fill, type Language } from '../lint/messages.ts';
import type { Example, Rule } from '../lint/rule.ts';
import { describeClause } from './clause.ts';
import type { ReportStyle } from './paint.ts';
import { printable } from './printable.ts';
import { CATEGORY_NAMES, RULE_WORDS } from './rule-words.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';

function categoryName(category: string, language: Language): string {
  return CATEGORY_NAMES[category]?.[language] ?? category;
}

function indented(text: string, style: ReportStyle): string[] {
  return wrap(printable(text), style.width - INDENT.length).map((line) => INDENT + line);
}

function severities({ severity }: Rule, { language, paint }: ReportStyle): string {
  const words = RULE_WORDS[language];
  const { publish, draft } = severity;
  const one = (stage: 'publish' | 'draft'): string =>
    fill(words[stage], { severity: paint(severity[stage], words[severity[stage]]) });
  return publish === draft ? paint(publish, words[publish]) : `${one('publish')}, ${one('draft')}`;
}

function part(title: string, text: string, style: ReportStyle): string[] {
  return ['', style.paint('heading', title), ...indented(text, style)];
}

function exampleLines(title: string, example: Example, style: ReportStyle): string[] {
  const { language, paint } = style;
  // Titles are written for the developers of a rule, in English.
  const heading = language === 'en' ? `${title}: ${example.title}` : title;
  const lines = example.text.trimEnd().split(/\r\n|[\r\n]/u);
  return [
    '',
    ...wrap(printable(heading), style.width).map((line) => paint('heading', line)),
    ...lines.map((line) => `${INDENT}${paint('quiet', '│')} ${printable(line)}`.trimEnd()),
    ...example.findings.flatMap((each) => indented(`→ ${each}`, style)),
  ];
}

/**
 * The page of a rule.
 *
 * @param rule Its examples with what is found in them in the language of the page.
 */
export function formatRulePage(rule: Rule, style: ReportStyle): string {
  const { language, paint } = style;
  const words = RULE_WORDS[language];
  const { summary, why, fix, off } = rule.docs[language];
  const lines = [
    `${paint('file', rule.id)}  ${severities(rule, style)}  ${paint('quiet', categoryName(rule.category, language))}`,
    ...wrap(printable(summary), style.width),
    ...part(words.why, why, style),
    ...part(words.fix, fix, style),
    ...part(words.off, off, style),
    ...part(
      words.clause,
      rule.clause === null ? words.noClause : describeClause(rule.clause, language),
      style,
    ),
    ...rule.examples.invalid.flatMap((each) => exampleLines(words.invalid, each, style)),
    ...rule.examples.valid.flatMap((each) => exampleLines(words.valid, each, style)),
  ];
  return `${lines.join('\n')}\n`;
}

function listLines(rule: Rule, column: number, style: ReportStyle): string[] {
  const { language, paint, width } = style;
  const severity = RULE_WORDS[language][rule.severity.publish];
  const left = `${INDENT}${rule.id.padEnd(column)}  `;
  const room = Math.max(width - left.length, 30);
  const [first = '', ...rest] = wrap(printable(`${severity}: ${rule.docs[language].summary}`), room);
  const painted = paint(rule.severity.publish, severity) + first.slice(severity.length);
  return [left + painted, ...rest.map((line) => ' '.repeat(left.length) + line)];
}

/** Every rule in a line or two, by category. */
export function formatRuleList(groups: ReadonlyMap<string, readonly Rule[]>, style: ReportStyle): string {
  const { language, paint, width } = style;
  const rules = [...groups.values()].flat();
  const column = Math.max(0, ...rules.map(({ id }) => widthOf(id)));
  const lines = [...groups].flatMap(([category, each]) => [
    paint('heading', categoryName(category, language)),
    ...each.flatMap((rule) => listLines(rule, column, style)),
    '',
  ]);
  const example = rules[0]?.id ?? '';
  return `${[...lines, ...wrap(fill(RULE_WORDS[language].list, { example }), width)].join('\n')}\n`;
}
