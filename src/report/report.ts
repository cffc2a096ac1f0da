/** What a check found in its files: the value that every format of `thethuc check` is made from. */
import type { ProfileFact } from '../analyse/facts-types.ts';
import type { Finding, Severity } from '../lint/finding.ts';

/** A finding as it is published. */
export type Diagnostic = Omit<Finding, 'group' | 'actual' | 'expected'>;

/** Why a file was not checked. */
export interface FileError {
  code: string;
  message: string;
}

export interface FileReport {
  path: string;
  error: FileError | null;
  documentType: string | null;
  profile: ProfileFact | null;
  diagnostics: Diagnostic[];
}

export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Diagnostics that come with a fix. */
  fixable: number;
}

export interface Report {
  version: 1;
  tool: { name: string; version: string };
  files: FileReport[];
  summary: Summary;
}

/** A finding without what only pretty printing and editors ask for. */
export function toDiagnostic({ group, actual, expected, ...diagnostic }: Finding): Diagnostic {
  return diagnostic;
}

/** Counts what is reported of files. */
export function summarize(files: readonly Pick<FileReport, 'diagnostics'>[]): Summary {
  const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  for (const { diagnostics } of files)
    for (const { severity, fixes } of diagnostics) {
      count[severity] += 1;
      if (fixes.length > 0) fixable += 1;
    }
  return { files: files.length, errors: count.error, warnings: count.warning, infos: count.info, fixable };
}
