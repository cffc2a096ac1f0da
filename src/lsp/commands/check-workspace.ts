import { WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Severity } from '../../lint/finding.ts';
import { diagnosticsOf } from '../../service/diagnostics.ts';
import type { Reading } from '../../service/reading.ts';
import type { Host } from '../feature.ts';
import { FolderFindings } from '../folder-findings.ts';
import { nextTurn } from '../platform.ts';
import { SERVER_WORDS } from '../words.ts';
import type { Command, CommandContext } from './command.ts';
import { CHECK_WORKSPACE } from './names.ts';

/** What a check of the workspace came to. */
export interface WorkspaceCounts {
  /** Documents that were checked; texts that look like none are not counted. */
  files: number;
  errors: number;
  warnings: number;
  infos: number;
}

const COUNTED: Readonly<Record<Severity, Exclude<keyof WorkspaceCounts, 'files'>>> = {
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
};

function count(counts: WorkspaceCounts, reading: Reading): void {
  counts.files += 1;
  for (const { severity } of diagnosticsOf(reading)) counts[COUNTED[severity]] += 1;
}

interface Progress {
  reporter: WorkDoneProgressReporter;
  /** Whether the user has had enough. */
  isCancelled: () => boolean;
}

async function checkAll(host: Host, folder: FolderFindings, progress: Progress): Promise<WorkspaceCounts> {
  const { platform, readings, workspace } = host;
  const counts: WorkspaceCounts = { files: 0, errors: 0, warnings: 0, infos: 0 };
  folder.clear();
  const uris = await workspace.list();
  for (const [i, uri] of uris.entries()) {
    await nextTurn(platform);
    if (progress.isCancelled()) break;
    progress.reporter.report((100 * i) / uris.length, `${String(i + 1)}/${String(uris.length)}`);
    const reading = await readings.once(uri);
    if (reading === null) continue;
    if (reading.document.version !== null || reading.tree.documentType !== null) count(counts, reading);
    folder.show(reading);
  }
  return counts;
}

/** The token that the client gave with the request; else one that is asked of it, which users can cancel. */
async function open(host: Host, { progress: given, token }: CommandContext): Promise<Progress> {
  const { connection, workspace } = host;
  const title = SERVER_WORDS[workspace.language].checking;
  // A client that cannot show progress after all still gets its check.
  const created = WorkDoneProgressReporter.isNullInstance(given)
    ? await connection.window.createWorkDoneProgress().catch(() => null)
    : null;
  const reporter = created ?? given;
  reporter.begin(title, 0, undefined, created !== null);
  return {
    reporter,
    isCancelled: () => token.isCancellationRequested || created?.token.isCancellationRequested === true,
  };
}

/** Checks every document of the workspace, shows what is found in those that are not open, and counts. */
export const checkWorkspace: Command = {
  name: CHECK_WORKSPACE,
  register: (host) => {
    const folder = new FolderFindings(host);
    return async (_given, context) => {
      const progress = await open(host, context);
      try {
        return await checkAll(host, folder, progress);
      } finally {
        progress.reporter.done();
      }
    };
  },
};
