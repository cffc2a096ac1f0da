import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse, type Analysis } from '../../src/analyse/analyse.ts';
import { compare } from '../../src/analyse/compare/compare.ts';
import { facts } from '../../src/analyse/facts.ts';
import { plainText } from '../../src/ast/plain-text.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { readOrthography } from '../../src/orthography/read-orthography.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { formatAssignments } from '../../src/report/assignments-table.ts';
import { formatCalendar } from '../../src/report/calendar/calendar.ts';
import { deadlinesOf } from '../../src/report/calendar/deadlines.ts';
import { formatComparison } from '../../src/report/comparison.ts';
import { formatFacts } from '../../src/report/facts.ts';
import { formatTree } from '../../src/report/tree.ts';
import { fix } from '../../src/rules/fix.ts';
import { lint, type CheckOptions } from '../../src/rules/lint.ts';
import { factsSchema } from '../../src/schema/facts.ts';
import { treeSchema } from '../../src/schema/tree/document.ts';
import { faultsOf } from '../support/invariants.ts';
import { ROOT } from '../support/root.ts';
import { checkFindings } from './check-findings.ts';
import { checkReports } from './check-reports.ts';
import { Collector } from './collect.ts';

const orthography = readOrthography(gunzipSync(readFileSync(new URL('src/orthography/counts.bin.gz', ROOT))));
const OPTIONS: CheckOptions = { orthography, now: '2026-01-31' };

/** What a terminal would obey or hide. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function checkTree(text: string, collector: Collector): Analysis | null {
  const tree = collector.try('parse', () => parse(text));
  const plain = collector.try('parse without Markdown', () => parse(text, { markdown: false }));
  if (tree === null || plain === null) return null;
  for (const each of [tree, plain]) for (const fault of faultsOf(each, text)) collector.add(`tree: ${fault}`);
  const { error } = treeSchema.safeParse(tree);
  if (error !== undefined) collector.add(`tree: ${error.message}`);
  collector.try('plainText', () => plainText(tree));
  collector.try('tree in lines', () => {
    for (const line of formatTree(tree).split('\n'))
      if (OBEYED.test(line)) collector.add(`tree in lines: ${JSON.stringify(line)}`);
  });
  return collector.try('analyse', () => analyse(tree, OPTIONS));
}

function checkFacts(analysis: Analysis, collector: Collector): void {
  const found = collector.try('facts', () => facts(analysis));
  if (found === null) return;
  const { error } = factsSchema.safeParse(found);
  if (error !== undefined) collector.add(`facts: ${error.message}`);
  collector.try('facts as JSON', () => {
    JSON.parse(formatFacts(found));
  });
  collector.try('assignments', () => formatAssignments(found, 'vi'));
  collector.try('calendar', () => {
    const calendar = formatCalendar(found, deadlinesOf(found), {
      ...{ language: 'vi', version: '0.1.0', today: '2026-01-31' },
    });
    for (const line of calendar.split('\r\n'))
      if (/[\p{Cc}\p{Cs}]/u.test(line) || Buffer.byteLength(line) > 75) collector.add(`calendar: ${line}`);
  });
}

/** Mending ends, leaves a document, and finds nothing more to mend. */
function checkFix(text: string, unsafe: boolean, collector: Collector): void {
  const name = unsafe ? 'fix with what guesses' : 'fix';
  collector.try(name, () => {
    const once = fix(text, { ...OPTIONS, unsafe });
    if (once.text === text) return;
    for (const fault of faultsOf(parse(once.text), once.text)) collector.add(`${name}: ${fault}`);
    checkFindings(once.text, once.findings, collector);
    collector.expect(
      fix(once.text, { ...OPTIONS, unsafe }).text === once.text,
      `${name} is not done after once`,
    );
  });
}

function checkComparison(analysis: Analysis, text: string, collector: Collector): void {
  collector.try('compare', () => {
    const half = analyse(parse(text.slice(0, text.length / 2)), OPTIONS);
    const style = { language: 'vi', width: 80, paint: (_: string, words: string) => words } as const;
    const shown = formatComparison(compare(half, analysis), style);
    for (const line of shown.split('\n'))
      if (OBEYED.test(line)) collector.add(`diff: ${JSON.stringify(line)}`);
  });
}

/** Checks findings and what is written of them. */
export function checkFound(
  text: string,
  findings: readonly Finding[],
  analysis: Analysis,
  collector: Collector,
): void {
  checkFindings(text, findings, collector);
  const { documentType } = analysis.document;
  const { id, why } = analysis.profile;
  checkReports(
    {
      path: 'kế hoạch.txt',
      error: null,
      documentType,
      profile: { id, why },
      text,
      paragraphs: null,
      findings,
    },
    collector,
  );
}

/** What is wrong with how a text is treated; nothing for any text at all. */
export function faultsOfText(text: string): string[] {
  const collector = new Collector();
  const analysis = checkTree(text, collector);
  if (analysis === null) return collector.faults;
  checkFacts(analysis, collector);
  checkComparison(analysis, text, collector);
  const findings = collector.try('lint', () => lint(analysis, OPTIONS));
  if (findings !== null) checkFound(text, findings, analysis, collector);
  for (const unsafe of [false, true]) checkFix(text, unsafe, collector);
  return collector.faults;
}
