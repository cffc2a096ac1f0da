/**
 * Workflow commands, which GitHub Actions shows at the lines of a change:
 * `::error file=a.txt,line=4,endLine=4,col=4,endColumn=7,title=wrong-word::Có từ “SAI”.`
 */
import type { Finding, Severity } from '../lint/finding.ts';
import type { Language } from '../lint/messages.ts';
import { detailsOf } from './finding-words.ts';
import { placeOf } from './place-words.ts';
import { printable } from './printable.ts';
import type { CheckedFile } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** What would end a command or begin an escape. */
const DATA: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };
/** What would, besides, end a property. */
const PROPERTY: Readonly<Record<string, string>> = { ...DATA, ':': '%3A', ',': '%2C' };

function escapeWith(table: Readonly<Record<string, string>>, text: string): string {
  return text.replace(/[%\r\n:,]/gu, (each) => table[each] ?? each);
}

/** Paths are matched with those of the repository, which begin with neither `./` nor a backslash. */
function pathOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: string[],
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeWith(PROPERTY, printable(String(value)))}`,
  );
  const words = lines.map(printable).join('\n');
  return `::${name} ${list.join(',')}::${escapeWith(DATA, words)}\n`;
}

/** The lines of a range; columns only within one line, since GitHub refuses others. */
function linesOf({ range: { start, end } }: Finding): Record<string, number> {
  // A range up to the beginning of a line does not reach into it.
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const columns = last === start.line && end.line === start.line;
  return {
    line: start.line,
    endLine: last,
    ...(columns ? { col: start.column, endColumn: Math.max(end.column, start.column) } : {}),
  };
}

/** What names a finding: its rule and its place in words. Of a Word document GitHub shows no lines. */
function titleOf({ ruleId, path, range }: Finding, file: CheckedFile, language: Language): string {
  const paragraph = file.paragraphs === null ? [] : [placeOf(range, file, language)];
  const words = [...(path === '' ? [] : [path]), ...paragraph];
  return words.length === 0 ? ruleId : `${ruleId} (${words.join('; ')})`;
}

/** What is said of a file, a command a finding. */
export function formatCommands(checked: CheckedFile, language: Language): string {
  const { path, error, findings, paragraphs } = checked;
  const file = pathOf(path);
  if (error !== null) return command('error', { file, title: error.code }, [error.message]);
  return findings
    .map((finding) => {
      const lines = paragraphs === null ? linesOf(finding) : {};
      const properties = { file, ...lines, title: titleOf(finding, checked, language) };
      return command(COMMANDS[finding.severity], properties, [
        finding.message,
        ...detailsOf(finding, checked, language),
      ]);
    })
    .join('');
}
