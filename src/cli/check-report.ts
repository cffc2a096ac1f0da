import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { message } from './messages/say.ts';
import { STAGES, type CheckFormat } from './options.ts';
import { chosen, type Request } from './request.ts';
import { reportStyle } from './report-style.ts';
import { collected, streamed, type Reporter } from './reporter.ts';
import { VERSION } from '../node/version.ts';
import type { Writer } from './writer.ts';

/** Opens what writes results in a format; a run loads the format that it writes and no other. */
type Open = (request: Request, io: Io, writer: Writer) => Promise<Reporter>;

async function openPretty({ language, values }: Request, io: Io, writer: Writer): Promise<Reporter> {
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

async function openJson(_request: Request, _io: Io, writer: Writer): Promise<Reporter> {
  const [{ toJson }, { toFileReport }] = await Promise.all([
    import('../report/json.ts'),
    import('../report/report.ts'),
  ]);
  const tool = { name: 'thethuc', version: VERSION };
  return collected(writer, toFileReport, (files, { summary }) => [
    toJson({ version: 1, tool, files, summary }),
  ]);
}

async function openNdjson(_request: Request, _io: Io, writer: Writer): Promise<Reporter> {
  const { formatLine } = await import('../report/ndjson.ts');
  return streamed(writer, formatLine);
}

async function openGithub({ language }: Request, _io: Io, writer: Writer): Promise<Reporter> {
  const { formatCommands } = await import('../report/github.ts');
  return streamed(writer, (file) => formatCommands(file, language));
}

async function openJunit({ language }: Request, _io: Io, writer: Writer): Promise<Reporter> {
  const { CLOSE_SUITES, openSuites, toSuite } = await import('../report/junit.ts');
  return collected(
    writer,
    (file) => toSuite(file, language),
    (suites) => [openSuites(suites), ...suites.map(({ xml }) => xml), CLOSE_SUITES],
  );
}

async function openMarkdown({ language }: Request, _io: Io, writer: Writer): Promise<Reporter> {
  const { formatMarkdown, toMarkdown } = await import('../report/markdown.ts');
  return collected(
    writer,
    (file) => toMarkdown(file, language),
    (files, tally) => [
      formatMarkdown(
        files.filter((each) => each !== null),
        tally,
        language,
      ),
    ],
  );
}

async function openSarif(request: Request, _io: Io, writer: Writer): Promise<Reporter> {
  const [{ startRun }, { RULES: rules }] = await Promise.all([
    import('../report/sarif/log.ts'),
    import('../rules/rules.ts'),
  ]);
  const { language } = request;
  const run = startRun({ version: VERSION, language, stage: chosen(request, 'stage', STAGES), rules });
  return collected(writer, run.add, () => [run.format()]);
}

async function openHtml({ language }: Request, _io: Io, writer: Writer): Promise<Reporter> {
  const [{ renderFile }, { renderPage }, { RULES: rules }] = await Promise.all([
    import('../report/html/file.ts'),
    import('../report/html/page.ts'),
    import('../rules/rules.ts'),
  ]);
  let count = 0;
  return collected(
    writer,
    (file) => renderFile(file, (count += 1), language),
    (files, tally) => {
      const { head, tail } = renderPage(files, { ...tally, version: VERSION, language, rules });
      return [head, ...files.map(({ markup }) => markup.source), tail];
    },
  );
}

const OPENERS: Readonly<Record<CheckFormat, Open>> = {
  pretty: openPretty,
  json: openJson,
  ndjson: openNdjson,
  sarif: openSarif,
  github: openGithub,
  junit: openJunit,
  markdown: openMarkdown,
  html: openHtml,
};

/** What writes results in a format; what could not be read is told on stderr in every format. */
export async function openReporter(
  format: CheckFormat,
  request: Request,
  io: Io,
  writer: Writer,
): Promise<Reporter> {
  const reporter = await OPENERS[format](request, io, writer);
  return {
    ...reporter,
    file: async (file, hidden) => {
      if (file.error !== null)
        complain(io, request.language, [message('asIs', { words: file.error.message })]);
      await reporter.file(file, hidden);
    },
  };
}
