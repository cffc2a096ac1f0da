import type { CheckedFile, FileReport } from '../report/report.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { message } from './messages/say.ts';
import type { CHECK_FORMATS } from './options.ts';
import type { Request } from './request.ts';
import { reportStyle } from './report-style.ts';
import type { Tally } from './tally.ts';
import { VERSION } from './version.ts';
import type { Writer } from './writer.ts';

/** Takes results as they come. */
export interface Reporter {
  /** @param hidden Hints that were found in the file and are not among its findings. */
  file: (file: CheckedFile, hidden: number) => Promise<void>;
  end: (tally: Tally) => Promise<void>;
}

async function prettyReporter({ language, values }: Request, io: Io, writer: Writer): Promise<Reporter> {
  const [{ formatFile, formatTotal }, { gravest }] = await Promise.all([
    import('../report/pretty.ts'),
    import('../report/gravest.ts'),
  ]);
  const style = reportStyle(language, io);
  const quiet = values.has('quiet');
  let worst = gravest([]);
  return {
    file: async (file, hidden) => {
      if (file.error !== null || (quiet && file.findings.length === 0)) return;
      worst = gravest(worst === null ? file.findings : [worst, ...file.findings]);
      await writer.write(formatFile(file, hidden, style));
    },
    end: async (tally) => {
      if (quiet && tally.summary.errors === 0) return;
      await writer.write(formatTotal({ ...tally, rule: worst?.ruleId ?? null }, style));
    },
  };
}

async function jsonReporter(writer: Writer): Promise<Reporter> {
  const [{ toJson }, { toFileReport }] = await Promise.all([
    import('../report/json.ts'),
    import('../report/report.ts'),
  ]);
  const files: FileReport[] = [];
  return {
    file: async (file) => {
      files.push(toFileReport(file));
      await writer.write('');
    },
    end: ({ summary }) =>
      writer.write(toJson({ version: 1, tool: { name: 'thethuc', version: VERSION }, files, summary })),
  };
}

/** What writes results in a format; what could not be read is told on stderr in every format. */
export async function openReporter(
  format: (typeof CHECK_FORMATS)[number],
  request: Request,
  io: Io,
  writer: Writer,
): Promise<Reporter> {
  const reporter = await (format === 'json' ? jsonReporter(writer) : prettyReporter(request, io, writer));
  return {
    ...reporter,
    file: async (file, hidden) => {
      if (file.error !== null)
        complain(io, request.language, [message('asIs', { words: file.error.message })]);
      await reporter.file(file, hidden);
    },
  };
}
