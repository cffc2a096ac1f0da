import { formatCommands } from '../../src/report/github.ts';
import { renderFile } from '../../src/report/html/file.ts';
import { renderPage } from '../../src/report/html/page.ts';
import { toJson } from '../../src/report/json.ts';
import { CLOSE_SUITES, openSuites, toSuite } from '../../src/report/junit.ts';
import { formatMarkdown, toMarkdown } from '../../src/report/markdown.ts';
import { formatLine } from '../../src/report/ndjson.ts';
import { formatFile, formatTotal } from '../../src/report/pretty.ts';
import { addFile, NOTHING, toFileReport, type CheckedFile, type Summary } from '../../src/report/report.ts';
import { startRun } from '../../src/report/sarif/log.ts';
import { RULES } from '../../src/rules/rules.ts';

const LANGUAGE = 'vi';
const VERSION = '0.1.0';

const summaryOf = ({ findings }: CheckedFile): Summary => addFile(NOTHING, findings);

function pretty(file: CheckedFile): string {
  const style = { language: LANGUAGE, width: 80, paint: (_: string, text: string) => text } as const;
  const total = { summary: summaryOf(file), unread: 0, hidden: 0, rule: null };
  return formatFile(file, 0, style) + formatTotal(total, style);
}

function json(file: CheckedFile): string {
  const tool = { name: 'thethuc', version: VERSION };
  return toJson({ version: 1, tool, files: [toFileReport(file)], summary: summaryOf(file) });
}

function sarif(file: CheckedFile): string {
  const run = startRun({ version: VERSION, language: LANGUAGE, stage: 'publish', rules: RULES });
  run.add(file);
  return run.format();
}

function junit(file: CheckedFile): string {
  const suite = toSuite(file, LANGUAGE);
  return openSuites([suite]) + suite.xml + CLOSE_SUITES;
}

function markdown(file: CheckedFile): string {
  const part = toMarkdown(file, LANGUAGE);
  const tally = { summary: summaryOf(file), unread: 0, hidden: 0 };
  return formatMarkdown(part === null ? [] : [part], tally, LANGUAGE);
}

function html(file: CheckedFile): string {
  const part = renderFile(file, 1, LANGUAGE);
  const setting = { version: VERSION, language: LANGUAGE, rules: RULES, unread: 0, hidden: 0 } as const;
  const { head, tail } = renderPage([part], { ...setting, summary: summaryOf(file) });
  return head + part.markup.source + tail;
}

export const FORMS = ['pretty', 'json', 'ndjson', 'sarif', 'github', 'junit', 'markdown', 'html'] as const;
export type Form = (typeof FORMS)[number];

/** Every form in which `thethuc check` writes what it found in a file. */
export const reports: Readonly<Record<Form, (file: CheckedFile) => string>> = {
  ...{ pretty, json, ndjson: formatLine, sarif, junit, markdown, html },
  github: (file) => formatCommands(file, LANGUAGE),
};
