/** What a check found in its files: the values that every format of `thethuc check` is made from. */
import type { ProfileFact } from '../analyse/facts-types.ts';
import type { Finding, Severity } from '../lint/finding.ts';
import { paragraphAt } from './paragraph-at.ts';

/** Why a file was not checked. */
export interface FileError {
  code: string;
  message: string;
}

/** What formats quote of a file. */
export interface Quoted {
  /** The source; of a Word document its text; empty where it could not be read. */
  text: string;
  /** Where the paragraphs of a Word document begin in the text, in order; null for a file that is text itself. */
  paragraphs: readonly number[] | null;
}

/** A file and what is to be reported of it. */
export interface CheckedFile extends Quoted {
  path: string;
  error: FileError | null;
  documentType: string | null;
  profile: ProfileFact | null;
  findings: readonly Finding[];
}

/** A finding as it is published. */
export interface Diagnostic extends Omit<Finding, 'group' | 'actual' | 'expected'> {
  /** In a Word document, whose text the range counts in: the number of the paragraph, from 1. */
  paragraph?: number;
}

/** A file as it is published. */
export interface FileReport extends Omit<CheckedFile, keyof Quoted | 'findings'> {
  diagnostics: Diagnostic[];
}

/** How many files and findings there are. */
export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Findings that come with a fix. */
  fixable: number;
  /** Findings that were mended and are no longer among the others; there only where mending was asked for. */
  fixed?: number;
}

/** What was found in all files: what `thethuc check --format json` prints. */
export interface Report {
  version: 1;
  tool: { name: string; version: string };
  files: FileReport[];
  summary: Summary;
}

function toDiagnostic(
  { group, actual, expected, ...diagnostic }: Finding,
  paragraphs: Quoted['paragraphs'],
): Diagnostic {
  if (paragraphs === null) return diagnostic;
  return { ...diagnostic, paragraph: paragraphAt(paragraphs, diagnostic.range.start.offset) };
}

export function toFileReport({ text, paragraphs, findings, ...file }: CheckedFile): FileReport {
  return { ...file, diagnostics: findings.map((each) => toDiagnostic(each, paragraphs)) };
}

const COUNTERS = { error: 'errors', warning: 'warnings', info: 'infos' } as const satisfies Record<
  Severity,
  Exclude<keyof Summary, 'fixed'>
>;

export const NOTHING: Summary = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0 };

/** A summary with one more file in it. */
export function addFile(summary: Summary, findings: CheckedFile['findings']): Summary {
  const sum = { ...summary, files: summary.files + 1 };
  for (const { severity, fixes } of findings) {
    sum[COUNTERS[severity]] += 1;
    if (fixes.length > 0) sum.fixable += 1;
  }
  return sum;
}
