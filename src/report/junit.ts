/**
 * JUnit XML: a suite a file, a case a finding, one case that passes for a file
 * without any. Only errors fail a case, so that a build and its report agree;
 * warnings and hints are cases that pass and say something.
 */
import type { Finding } from '../lint/finding.ts';
import type { Language } from '../lint/messages.ts';
import { detailsOf } from './finding-words.ts';
import { placeOf } from './place-words.ts';
import { PRETTY_WORDS } from './pretty-words.ts';
import { printable } from './printable.ts';
import type { CheckedFile } from './report.ts';

/** A file in XML, and what the whole report counts of it. */
export interface Suite {
  xml: string;
  tests: number;
  failures: number;
  errors: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 has no way to write; the rest of what is unprintable is spelled out before. */
const FORBIDDEN = /[\u{fffe}\u{ffff}]/gu;

function escapeXml(text: string): string {
  return printable(text)
    .replace(FORBIDDEN, '\u{fffd}')
    .replace(/[&<>"']/gu, (each) => ENTITIES[each] ?? each);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function lines(each: readonly string[]): string {
  return each.map(escapeXml).join('\n');
}

function testCase(name: string, path: string, line: number | null, content: string): string {
  const place = line === null ? {} : { line };
  const head = `    <testcase${attributes({ name, classname: path, file: path, ...place, time: 0 })}`;
  return content === '' ? `${head}/>\n` : `${head}>\n      ${content}\n    </testcase>\n`;
}

function findingCase(finding: Finding, file: CheckedFile, language: Language): string {
  const { ruleId, severity, message, range } = finding;
  const name = `${placeOf(range, file, language)} ${ruleId}`;
  const details = detailsOf(finding, file, language);
  const content =
    severity === 'error'
      ? `<failure${attributes({ message, type: ruleId })}>${lines([message, ...details])}</failure>`
      : `<system-out>${lines([`${PRETTY_WORDS[language][severity]}: ${message}`, ...details])}</system-out>`;
  // A Word document has no lines that an editor could go to.
  return testCase(name, file.path, file.paragraphs === null ? range.start.line : null, content);
}

function cases(file: CheckedFile, language: Language): string {
  const { path, error, findings } = file;
  if (error !== null) {
    const { code: type, message } = error;
    return testCase(
      'thethuc',
      path,
      null,
      `<error${attributes({ message, type })}>${lines([message])}</error>`,
    );
  }
  if (findings.length === 0) return testCase('thethuc', path, null, '');
  return findings.map((each) => findingCase(each, file, language)).join('');
}

/** A file as a suite. */
export function toSuite(file: CheckedFile, language: Language): Suite {
  const tests = Math.max(1, file.findings.length);
  const failures = file.findings.filter(({ severity }) => severity === 'error').length;
  const errors = file.error === null ? 0 : 1;
  const counts = { name: file.path, tests, failures, errors, skipped: 0, time: 0 };
  const xml = `  <testsuite${attributes(counts)}>\n${cases(file, language)}  </testsuite>\n`;
  return { xml, tests, failures, errors };
}

/** What stands before the suites of a report. */
export function openSuites(suites: readonly Suite[]): string {
  const sum = (key: 'tests' | 'failures' | 'errors'): number =>
    suites.reduce((total, each) => total + each[key], 0);
  const counts = {
    name: 'thethuc',
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
    time: 0,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(counts)}>\n`;
}

export const CLOSE_SUITES = '</testsuites>\n';
