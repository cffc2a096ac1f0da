/** What a check found in its files: the values that every format of `thethuc check` is made from. */
import type { ProfileFact } from '../analyse/facts-types.ts';
import type { Finding, Severity } from '../lint/finding.ts';

/** Why a file was not checked. */
export interface FileError {
  code: string;
  message: string;
}

/** A file and what is to be reported of it. */
export interface CheckedFile {
  path: string;
  error: FileError | null;
  documentType: string | null;
  profile: ProfileFact | null;
  /** The source, for formats that quote it; empty where it could not be read. */
  text: string;
  findings: readonly Finding[];
}

/** A finding as it is published. */
export type Diagnostic = Omit<Finding, 'group' | 'actual' | 'expected'>;

/** A file as it is published. */
export interface FileReport extends Omit<CheckedFile, 'text' | 'findings'> {
  diagnostics: Diagnostic[];
}

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

export interface Report {
  version: 1;
  tool: { name: string; version: string };
  files: FileReport[];
  summary: Summary;
}

function toDiagnostic({ group, actual, expected, ...diagnostic }: Finding): Diagnostic {
  return diagnostic;
}

export function toFileReport({ text, findings, ...file }: CheckedFile): FileReport {
  return { ...file, diagnostics: findings.map(toDiagnostic) };
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
