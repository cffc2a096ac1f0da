import type { CheckOptions } from '../rules/lint.ts';
import type { Document } from '../ast/nodes.ts';
import type { Finding } from '../lint/finding.ts';
import type { FileError } from '../report/report.ts';
import type { ProfileFact } from '../analyse/facts-types.ts';

/** A file that was checked, with what formats may want to quote. */
export interface CheckedFile {
  path: string;
  error: FileError | null;
  text: string;
  documentType: string | null;
  profile: ProfileFact | null;
  findings: readonly Finding[];
}

/** Checks a tree: analysis and rules are loaded with the first. */
export async function checkDocument(
  path: string,
  text: string,
  document: Document,
  options: CheckOptions,
): Promise<CheckedFile> {
  const [{ analyse }, { lint }] = await Promise.all([
    import('../analyse/analyse.ts'),
    import('../rules/lint.ts'),
  ]);
  const analysis = analyse(document, options);
  return {
    path,
    error: null,
    text,
    documentType: document.documentType,
    profile: analysis.profile,
    findings: lint(analysis, options),
  };
}
