import { readSource, STDIN } from '../../node/read-source.ts';
import type { CheckOptions } from '../../rules/lint.ts';
import { toJson } from '../../report/json.ts';
import { summarize, toDiagnostic, type FileReport, type Report } from '../../report/report.ts';
import { checkDocument, type CheckedFile } from '../check-file.ts';
import { COULD_NOT_RUN, FAILED, OK, type Io } from '../io.ts';
import { message, say } from '../messages/say.ts';
import { PROFILES, STAGES } from '../options.ts';
import { parseText } from '../parse-text.ts';
import { describeReadError } from '../read-fault.ts';
import { chosen, type Request } from '../request.ts';
import { VERSION } from '../version.ts';

async function checkFile(
  name: string,
  request: Request,
  io: Io,
  options: CheckOptions,
): Promise<CheckedFile> {
  const read = await readSource(name, io);
  const path = name === STDIN ? (request.values.get('stdin-name') ?? STDIN) : name;
  if (read.ok) return checkDocument(path, read.source.text, await parseText(read.source.text), options);
  const called = name === STDIN ? say(request.language, message('standardInput')) : path;
  const words = say(request.language, describeReadError(read.error, called));
  return {
    path,
    error: { code: read.error.code, message: words },
    text: '',
    documentType: null,
    profile: null,
    findings: [],
  };
}

/** `thethuc check`: lints documents. */
export async function check(request: Request, io: Io): Promise<number> {
  const options: CheckOptions = {
    stage: chosen(request, 'stage', STAGES),
    profile: chosen(request, 'profile', PROFILES),
    language: request.language,
    now: request.values.get('today') ?? io.today,
  };
  const all = request.values.has('all');
  const files: FileReport[] = [];
  for (const name of request.operands.length > 0 ? request.operands : [STDIN]) {
    const { text, findings, ...file } = await checkFile(name, request, io, options);
    const shown = findings.filter(({ severity }) => all || severity !== 'info');
    files.push({ ...file, diagnostics: shown.map(toDiagnostic) });
  }
  const summary = summarize(files);
  const report: Report = { version: 1, tool: { name: 'thethuc', version: VERSION }, files, summary };
  io.stdout.write(toJson(report));
  if (files.every(({ error }) => error !== null)) return COULD_NOT_RUN;
  return summary.errors > 0 ? FAILED : OK;
}
