/** What `thethuc check` prints for people. */
import type { Finding, FindingGroup } from '../lint/finding.ts';
import { fill } from '../lint/messages.ts';
import type { ReportPart, ReportStyle } from './paint.ts';
import { formatFinding } from './pretty-finding.ts';
import { PRETTY_WORDS, type PrettyWords } from './pretty-words.ts';
import { printable } from './printable.ts';
import type { CheckedFile, Summary } from './report.ts';
import { wrap } from './wrap.ts';
import { capitalised } from '../text/letters.ts';

/** What is set apart stands behind what the author is to mend, in this order. */
const GROUPS: readonly FindingGroup[] = ['extraction', 'release'];

/** The type of the document, and the standard it was held to with the reason. */
function about({ documentType, profile }: CheckedFile, { language, width, paint }: ReportStyle): string {
  const words = PRETTY_WORDS[language];
  const type = documentType === null ? words.unknownType : capitalised(documentType);
  const held = profile === null ? '' : ` · ${words[profile.id]} (${profile.why})`;
  return wrap(printable(type + held), width)
    .map((line) => `${paint('quiet', line)}\n`)
    .join('');
}

function formatGroup(group: FindingGroup, file: CheckedFile, style: ReportStyle): string {
  const found = file.findings.filter((each) => each.group === group);
  if (found.length === 0) return '';
  const title = `${PRETTY_WORDS[style.language][group]} (${found.length})`;
  return `\n${style.paint('heading', title)}\n${formatFindings(found, file, style)}`;
}

function formatFindings(findings: readonly Finding[], file: CheckedFile, style: ReportStyle): string {
  return findings.map((each) => `\n${formatFinding(each, file, style)}`).join('');
}

/**
 * What is said of one file that could be read.
 *
 * @param hidden How many hints were found and are not among the findings.
 */
export function formatFile(file: CheckedFile, hidden: number, style: ReportStyle): string {
  const words = PRETTY_WORDS[style.language];
  const name = style.paint('file', printable(file.path));
  if (file.findings.length === 0) {
    const said = hidden > 0 ? words.cleanQuietly : words.clean;
    return `${name}: ${style.paint('clean', said)}\n`;
  }
  const own = file.findings.filter((each) => each.group === null);
  const groups = GROUPS.map((group) => formatGroup(group, file, style)).join('');
  return `${name}\n${about(file, style)}${formatFindings(own, file, style)}${groups}\n`;
}

function formatCounts(summary: Summary, unread: number, { language, paint }: ReportStyle): string {
  const words = PRETTY_WORDS[language];
  const part = (name: ReportPart, template: string, count: number): string =>
    count === 0 ? fill(template, { count }) : paint(name, fill(template, { count }));
  return [
    part('error', words.errors, summary.errors),
    part('warning', words.warnings, summary.warnings),
    ...(summary.infos > 0 ? [part('info', words.infos, summary.infos)] : []),
    ...(summary.fixable > 0 ? [fill(words.fixable, { count: summary.fixable })] : []),
    ...(unread > 0 ? [part('error', words.sumUnread, unread)] : []),
  ].join(', ');
}

/** What the last lines of a report tell. */
export interface Total {
  summary: Summary;
  /** Files that could not be read. */
  unread: number;
  /** Hints that were found and not shown. */
  hidden: number;
  /** The rule to read about first; null where nothing was found. */
  rule: string | null;
}

function sum({ summary, unread }: Total, words: PrettyWords, style: ReportStyle): string {
  const counts = formatCounts(summary, unread, style);
  return summary.files > 1
    ? fill(words.sumOfFiles, { files: summary.files, counts })
    : fill(words.sum, { counts });
}

/** The end of a report: how much was found, and what to do next. */
export function formatTotal(total: Total, style: ReportStyle): string {
  const words = PRETTY_WORDS[style.language];
  const { summary, hidden, rule } = total;
  const found = summary.errors + summary.warnings + summary.infos;
  // One clean or unreadable file has said it all.
  const lines = [
    ...(summary.files > 1 || found > 0 ? [sum(total, words, style)] : []),
    ...(hidden > 0 ? [fill(words.hidden, { count: hidden })] : []),
    ...(rule === null ? [] : [fill(words.explain, { rule })]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
