import type { CheckedFile } from '../../src/report/report.ts';
import { reportSchema } from '../../src/schema/report.ts';
import { elementsOf, readXml } from '../support/read-xml.ts';
import type { Collector } from './collect.ts';
import { FORMS, reports, type Form } from './reports.ts';

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
/** Bars of a table, and how many of them a row of four cells has. */
const BAR = /(?<!\\)(?:\\\\)*\|/gu;
const BARS = 5;

/** What is wrong with a report of a form; it throws on what its readers could not read. */
type Check = (report: string, collector: Collector) => void;

const checks: Readonly<Record<Form, Check>> = {
  pretty: (report, collector) => {
    const found = OBEYED.exec(report);
    if (found !== null)
      collector.add(`pretty: ${JSON.stringify(report.slice(found.index, found.index + 9))}`);
  },
  json: (report, collector) => {
    const { error } = reportSchema.safeParse(JSON.parse(report));
    if (error !== undefined) collector.add(`json: ${error.message}`);
  },
  ndjson: (report, collector) => {
    JSON.parse(report);
    collector.expect(report.indexOf('\n') === report.length - 1, 'ndjson: more than a line');
  },
  sarif: (report) => {
    JSON.parse(report);
  },
  github: (report, collector) => {
    for (const line of report.split('\n'))
      if (line !== '' && !COMMAND.test(line)) collector.add(`github: ${line}`);
  },
  junit: (report) => {
    readXml(report);
  },
  markdown: (report, collector) => {
    const found = FOREIGN_MARKUP.exec(report);
    if (found !== null) collector.add(`markdown: ${report.slice(found.index, found.index + 30)}`);
    for (const line of report.split('\n'))
      if (line.startsWith('| ') && line.match(BAR)?.length !== BARS)
        collector.add(`markdown: a row of other cells: ${line}`);
  },
  html: (report, collector) => {
    const root = readXml(report.replace(/^<!doctype html>\s*/iu, ''));
    for (const { name, attributes } of elementsOf(root)) {
      if (ACTIVE_ELEMENTS.has(name)) collector.add(`html: <${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (ACTIVE_ATTRIBUTE.test(attribute)) collector.add(`html: ${attribute}="${value}"`);
        if (attribute === 'href' && !SAFE_ADDRESS.test(value)) collector.add(`html: a link to ${value}`);
      }
    }
  },
};

/** Every report of a file can be read back, and nothing of the document breaks out of it. */
export function checkReports(file: CheckedFile, collector: Collector): void {
  for (const form of FORMS) collector.try(form, () => checks[form](reports[form](file), collector));
}
