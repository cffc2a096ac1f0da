/** A report for the comment of a pull request: a table for each file that has findings. */
import type { Finding, FindingGroup, Severity } from '../lint/finding.ts';
import { fill, type Language } from '../lint/messages.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { detailsOf } from './finding-words.ts';
import { placeOf } from './place-words.ts';
import { PRETTY_WORDS } from './pretty-words.ts';
import { NOTHING, addFile, type CheckedFile, type Summary } from './report.ts';
import { REPORT_WORDS } from './report-words.ts';
import { aboutOf, countsOf, outcomeOf, verdictOf, type Outcome } from './verdict.ts';
import { capitalised } from '../text/letters.ts';

/** What is written of a file: its head, and a row for each finding by the group that it stands in. */
export interface MarkdownFile {
  head: string;
  tables: readonly { title: string | null; rows: readonly string[] }[];
}

/** What stands at the end, of what there is to say of all files. */
export interface MarkdownTotal {
  summary: Summary;
  unread: number;
  hidden: number;
}

/** GitHub takes comments of 65 536 characters and refuses longer ones whole. */
const LONGEST = 60_000;

/** Signs, so that severity is told by more than a colour; the word stands beside them. */
const SIGNS: Readonly<Record<Outcome, string>> = {
  error: '❌',
  warning: '⚠️',
  info: 'ℹ️',
  clean: '✅',
  unread: '❌',
};

function row(finding: Finding, file: CheckedFile, language: Language): string {
  const { severity, range, path, message, ruleId, url } = finding;
  const place = [placeOf(range, file, language), ...(path === '' ? [] : [path])]
    .map(escapeMarkdown)
    .join('<br>');
  const [first = '', ...rest] = [message, ...detailsOf(finding, file, language)].map(escapeMarkdown);
  const words = [first, ...rest.map((each) => `<sub>${each}</sub>`)].join('<br>');
  const level = `${SIGNS[severity satisfies Severity]} ${PRETTY_WORDS[language][severity]}`;
  return `| ${level} | ${place} | ${words} | [${ruleId}](${url}) |\n`;
}

const GROUPS: readonly (FindingGroup | null)[] = [null, 'extraction', 'release'];

/** What is written of a file; null where there is nothing to write. */
export function toMarkdown(file: CheckedFile, language: Language): MarkdownFile | null {
  const { path, error, findings, documentType, profile } = file;
  if (error === null && findings.length === 0) return null;
  const summary = addFile(NOTHING, findings);
  const sign = SIGNS[outcomeOf(summary, error === null ? 0 : 1)];
  const title = `### ${sign} ${escapeMarkdown(path)}\n\n`;
  if (error !== null) return { head: `${title}${escapeMarkdown(error.message)}\n\n`, tables: [] };
  const counts = countsOf(summary, language).join(', ');
  const about = escapeMarkdown(aboutOf(documentType, profile, language));
  const tables = GROUPS.map((group) => ({
    title: group === null ? null : PRETTY_WORDS[language][group],
    rows: findings.filter((each) => each.group === group).map((each) => row(each, file, language)),
  })).filter(({ rows }) => rows.length > 0);
  return { head: `${title}${counts} · ${about}\n\n`, tables };
}

function tableHead(language: Language): string {
  const { place, issue, rule } = REPORT_WORDS[language];
  return `| | ${place} | ${issue} | ${rule} |\n| --- | --- | --- | --- |\n`;
}

/** Puts the files together as far as a comment takes them; what is left out is counted. */
export function formatMarkdown(
  files: readonly MarkdownFile[],
  { summary, unread, hidden }: MarkdownTotal,
  language: Language,
): string {
  const words = REPORT_WORDS[language];
  const outcome = outcomeOf(summary, unread);
  const parts = [
    `## ${SIGNS[outcome]} ${words.title}\n\n`,
    `**${escapeMarkdown(verdictOf(summary, unread, language))}** `,
    `${fill(words.fileCount, { count: summary.files })}: ${countsOf(summary, language).join(', ')}.\n\n`,
  ];
  let length = parts.join('').length;
  let left = 0;
  const add = (part: string): boolean => {
    if (length + part.length > LONGEST) return false;
    parts.push(part);
    length += part.length;
    return true;
  };
  for (const { head, tables } of files) {
    let open = add(head);
    for (const { title, rows } of tables) {
      const opening = (title === null ? '' : `**${capitalised(title)}**\n\n`) + tableHead(language);
      open &&= add(opening);
      for (const each of rows) {
        open &&= add(each);
        if (!open) left += 1;
      }
      if (open) add('\n');
    }
  }
  if (left > 0) parts.push(`${fill(words.cut, { count: left })}\n\n`);
  if (hidden > 0) parts.push(`${fill(PRETTY_WORDS[language].hidden, { count: hidden })}\n`);
  return `${parts.join('').trimEnd()}\n`;
}
