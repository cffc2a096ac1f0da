// What writing a report costs, of a plan of 20 KB with a hundred findings, in a warm process.
import { load } from '../library.mjs';
import { planOf } from '../make-text.mjs';
import { cell, print, repeat } from '../measure.mjs';

const { analyse, facts, lint, parse, RULES } = await load('index.js');
const { toFileReport } = await load('report/report.js');
const { formatLine } = await load('report/ndjson.js');
const { formatCommands } = await load('report/github.js');
const { toSuite } = await load('report/junit.js');
const { toMarkdown } = await load('report/markdown.js');
const { formatFile } = await load('report/pretty.js');
const { renderFile } = await load('report/html/file.js');
const { startRun } = await load('report/sarif/log.js');

/** So many days that no calendar has are put into the plan, each another one: what is the same is one finding. */
const SLIPS = 100;

function checked() {
  let slips = 0;
  const text = planOf(20_000).replace(/, /gu, (found) => {
    if (slips === SLIPS) return found;
    slips += 1;
    return ` trước ngày 31/6/${2000 + slips}, `;
  });
  const analysis = analyse(parse(text));
  const { documentType, profile } = facts(analysis);
  const findings = lint(analysis);
  return { path: 'ke-hoach.txt', error: null, documentType, profile, text, paragraphs: null, findings };
}

export function measure() {
  const file = checked();
  const sarif = () => {
    const run = startRun({ version: '0.0.0', language: 'vi', stage: 'publish', rules: RULES });
    run.add(file);
    return run.format();
  };
  const formats = [
    ['pretty', () => formatFile(file, 0, { language: 'vi', width: 100, paint: (part, text) => text })],
    ['json', () => JSON.stringify(toFileReport(file), null, 2)],
    ['ndjson', () => formatLine(file)],
    ['github', () => formatCommands(file, 'vi')],
    ['junit', () => toSuite(file, 'vi')],
    ['markdown', () => toMarkdown(file, 'vi')],
    ['html', () => renderFile(file, 1, 'vi')],
    ['sarif', sarif],
  ];
  const rows = formats.map(([name, write]) => {
    repeat(100, write);
    return [name, cell(repeat(200, write))];
  });
  print([[`${file.findings.length} findings`, 'ms'], ...rows]);
}
