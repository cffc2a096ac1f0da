import { toFileReport, addFile, NOTHING, type CheckedFile } from '../../src/report/report.ts';
import { formatCommands } from '../../src/report/github.ts';
import { renderFile } from '../../src/report/html/file.ts';
import { renderPage } from '../../src/report/html/page.ts';
import { toJson } from '../../src/report/json.ts';
import { CLOSE_SUITES, openSuites, toSuite } from '../../src/report/junit.ts';
import { formatMarkdown, toMarkdown } from '../../src/report/markdown.ts';
import { formatLine } from '../../src/report/ndjson.ts';
import { formatFile, formatTotal } from '../../src/report/pretty.ts';
import { startRun } from '../../src/report/sarif/log.ts';
import { RULES } from '../../src/rules/rules.ts';
import { reportSchema } from '../../src/schema/report.ts';
import { elementsOf, readXml } from '../support/read-xml.ts';
import type { Collector } from './collect.ts';

const LANGUAGE = 'vi';
const VERSION = '0.1.0';

/** What a terminal would obey or hide; line ends are the report's own. */
const OBEYED = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** Elements that run code or fetch, and attributes that do. */
const ACTIVE_ELEMENTS: ReadonlySet<string> = new Set(
  'script img iframe object embed svg math form input base audio video'.split(' '),
);
const ACTIVE_ATTRIBUTE = /^on|^src|^style$/u;
const SAFE_ADDRESS = /^(?:#|https:\/\/)/u;
const COMMAND = /^::(?:error|warning|notice) file=[^:,]*(?:,[A-Za-z]+=[^:,]*)*::[^\r\n]*$/u;
/** Markup in Markdown besides what the report writes itself. */
const FOREIGN_MARKUP = /(?<!\\)<(?!br>|\/?sub>|!-- -->)/u;

function pageOf(file: CheckedFile): string {
  const part = renderFile(file, 1, LANGUAGE);
  const summary = addFile(NOTHING, file.findings);
  const { head, tail } = renderPage([part], {
    ...{ version: VERSION, language: LANGUAGE, rules: RULES, summary, unread: 0, hidden: 0 },
  });
  return head + part.markup.source + tail;
}

function checkPage(file: CheckedFile, collector: Collector): void {
  const root = readXml(pageOf(file).replace(/^<!doctype html>\s*/iu, ''));
  for (const { name, attributes } of elementsOf(root)) {
    if (ACTIVE_ELEMENTS.has(name)) collector.add(`html: <${name}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (ACTIVE_ATTRIBUTE.test(attribute)) collector.add(`html: ${attribute}="${value}"`);
      if (attribute === 'href' && !SAFE_ADDRESS.test(value)) collector.add(`html: a link to ${value}`);
    }
  }
}

function checkPretty(file: CheckedFile, collector: Collector): void {
  const summary = addFile(NOTHING, file.findings);
  const style = { language: LANGUAGE, width: 80, paint: (_: string, text: string) => text } as const;
  const shown =
    formatFile(file, 0, style) + formatTotal({ summary, unread: 0, hidden: 0, rule: null }, style);
  const obeyed = OBEYED.exec(shown);
  if (obeyed !== null)
    collector.add(`pretty: ${JSON.stringify(shown.slice(obeyed.index, obeyed.index + 9))}`);
}

function checkJson(file: CheckedFile, collector: Collector): void {
  const tool = { name: 'thethuc', version: VERSION };
  const summary = addFile(NOTHING, file.findings);
  const report: unknown = JSON.parse(toJson({ version: 1, tool, files: [toFileReport(file)], summary }));
  const { error } = reportSchema.safeParse(report);
  if (error !== undefined) collector.add(`report: ${error.message}`);
  const line = formatLine(file);
  JSON.parse(line);
  collector.expect(line.indexOf('\n') === line.length - 1, 'ndjson: more than a line');
}

function checkJunit(file: CheckedFile): void {
  const suite = toSuite(file, LANGUAGE);
  readXml(openSuites([suite]) + suite.xml + CLOSE_SUITES);
}

function checkMarkdown(file: CheckedFile, collector: Collector): void {
  const part = toMarkdown(file, LANGUAGE);
  const tally = { summary: addFile(NOTHING, file.findings), unread: 0, hidden: 0 };
  const report = formatMarkdown(part === null ? [] : [part], tally, LANGUAGE);
  const markup = FOREIGN_MARKUP.exec(report);
  if (markup !== null) collector.add(`markdown: ${report.slice(markup.index, markup.index + 30)}`);
  for (const line of report.split('\n'))
    if (line.startsWith('| ') && line.match(/(?<!\\)(?:\\\\)*\|/gu)?.length !== 5)
      collector.add(`markdown: a row of other cells: ${line}`);
}

function checkCommands(file: CheckedFile, collector: Collector): void {
  for (const line of formatCommands(file, LANGUAGE).split('\n'))
    if (line !== '' && !COMMAND.test(line)) collector.add(`github: ${line}`);
}

function checkSarif(file: CheckedFile): void {
  const run = startRun({ version: VERSION, language: LANGUAGE, stage: 'publish', rules: RULES });
  run.add(file);
  JSON.parse(run.format());
}

/** Every report of a file can be read back, and nothing of the document breaks out of it. */
export function checkReports(file: CheckedFile, collector: Collector): void {
  collector.try('json', () => checkJson(file, collector));
  collector.try('pretty', () => checkPretty(file, collector));
  collector.try('html', () => checkPage(file, collector));
  collector.try('junit', () => checkJunit(file));
  collector.try('markdown', () => checkMarkdown(file, collector));
  collector.try('github', () => checkCommands(file, collector));
  collector.try('sarif', () => checkSarif(file));
}
