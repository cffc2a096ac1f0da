/** Diagnostics of one document, for clients that ask for them. */
import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsFor } from '../diagnostic.ts';
import type { Host } from '../feature.ts';
import { SERVER_WORDS } from '../words.ts';
import type { ReportIds } from './report-ids.ts';

type Refusal = ResponseError<DiagnosticServerCancellationData>;

/** Answers a request for the diagnostics of a document. */
export async function reportDocument(
  { documents, readings, workspace }: Host,
  ids: ReportIds,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport | Refusal> {
  const reading = await readings.of(uri);
  const { changed, cancelled } = SERVER_WORDS[workspace.language];
  if (token.isCancellationRequested)
    return new ResponseError(LSPErrorCodes.RequestCancelled, cancelled, { retriggerRequest: false });
  if (reading === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  // The document became another while settings and lists were read: the client asks again, of what stands there now.
  if ((documents.get(reading.document.uri)?.version ?? null) !== reading.document.version)
    return new ResponseError(LSPErrorCodes.ServerCancelled, changed, { retriggerRequest: true });
  const resultId = ids.of(reading);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsFor(reading) };
}
