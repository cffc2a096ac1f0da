/** A finding as the protocol's diagnostic. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Severity } from '../lint/finding.ts';
import { diagnosticsOf } from '../service/diagnostics.ts';
import type { Reading } from '../service/reading.ts';
import { shownRange } from '../service/shown-range.ts';
import { toRange } from './convert.ts';

export const SOURCE = 'thethuc';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** By which a finding is found again: a client may echo the range of a diagnostic in other units. */
export interface FindingKey {
  version: number | null;
  /** Its place among the findings of that version. */
  index: number;
}

/** @param index The place of the finding among those of its reading. */
export function toDiagnostic(finding: Finding, index: number, reading: Reading): Diagnostic {
  const { uri, version } = reading.document;
  const data: FindingKey = { version, index };
  return {
    range: toRange(shownRange(finding, reading)),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    codeDescription: { href: finding.url },
    source: SOURCE,
    message: finding.message,
    relatedInformation: finding.related.map(({ message, range }) => ({
      message,
      location: { uri, range: toRange(range) },
    })),
    data,
  };
}

/** The diagnostics of a document. */
export function diagnosticsFor(reading: Reading): Diagnostic[] {
  return diagnosticsOf(reading).map((finding, index) => toDiagnostic(finding, index, reading));
}

function isKey(data: unknown): data is FindingKey {
  return typeof data === 'object' && data !== null && 'version' in data && 'index' in data;
}

/** The finding that a diagnostic was made of; null where the document has changed since. */
export function findingOf({ data }: Diagnostic, reading: Reading): Finding | null {
  if (!isKey(data) || data.version !== reading.document.version) return null;
  return diagnosticsOf(reading)[data.index] ?? null;
}
