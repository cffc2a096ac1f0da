/** A finding as the protocol's diagnostic. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Severity } from '../lint/finding.ts';
import { diagnosticsOf, diagnosticsUnopened, shownAt } from '../service/diagnostics.ts';
import type { Reading } from '../service/reading.ts';
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
    range: toRange(shownAt(finding, reading)),
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

/** The diagnostics of a document: of one that is only a file, those that may be shown unasked. */
export function diagnosticsFor(reading: Reading): Diagnostic[] {
  const shown = reading.document.version === null ? diagnosticsUnopened(reading) : diagnosticsOf(reading);
  return shown.map((finding, index) => toDiagnostic(finding, index, reading));
}

function isKey(data: unknown): data is FindingKey {
  return typeof data === 'object' && data !== null && 'version' in data && 'index' in data;
}

/**
 * The finding that a diagnostic was made of; null where there is none any
 * more. Some clients send back no data: what is said of a document is said
 * once, so that rule and words tell a finding as well.
 */
export function findingOf({ code, message, data }: Diagnostic, reading: Reading): Finding | null {
  const findings = diagnosticsOf(reading);
  const isIt = (finding: Finding | undefined): finding is Finding =>
    finding !== undefined && finding.ruleId === code && finding.message === message;
  const known = isKey(data) && data.version === reading.document.version ? findings[data.index] : undefined;
  return isIt(known) ? known : (findings.find(isIt) ?? null);
}
