import type { Finding } from '../lint/finding.ts';
import type { Settings } from '../node/config/settings.ts';
import type { Target } from '../node/expand-files.ts';
import { STDIN } from '../node/read-source.ts';
import { collectSooner, growNoFurther } from '../node/spare-memory.ts';
import { readAnnotating } from './annotating.ts';
import { readBeside } from '../node/suppressions-beside.ts';
import type { Registry } from '../registry/registry.ts';
import type { KnownFindings } from './baseline.ts';
import { checkFile, unchecked, type CheckSetting } from './check-file.ts';
import { openReporter } from './check-report.ts';
import { closingWords } from './closing-words.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { say, type Message } from './messages/say.ts';
import { readMending, type Mending } from './mending.ts';
import type { Named } from './named.ts';
import { CHECK_FORMATS, PROFILES, REVISIONS, STAGES } from './options.ts';
import { openPreview } from './preview.ts';
import { startProgress } from './progress.ts';
import { chosen, type Request } from './request.ts';
import type { ResultCache } from './result-cache.ts';
import { isShown } from './shown.ts';
import { addMended, addToTally, EMPTY, type Tally } from './tally.ts';
import { openWriter, type Writer } from './writer.ts';

/** What a run is made with besides its request. */
export interface CheckMeans {
  registry: Registry | null;
  /** Words of the user's own, besides those that settings name. */
  lexicon: readonly string[];
  settings: Settings;
  /** Findings that are known; null where no list of them is in use. */
  known: KnownFindings | null;
  cache: ResultCache | null;
  /** True once somebody asked the run to stop. */
  isStopped: () => boolean;
}

/** Up to so many files, what they take is what the first takes. */
const FEW = 10;

function settingOf(request: Request, io: Io, registry: Registry | null): Omit<CheckSetting, 'cache'> {
  const { values, language } = request;
  return {
    io,
    language,
    revisions: chosen(request, 'revisions', REVISIONS),
    stdinName: values.get('stdin-name') ?? null,
    options: {
      ...(values.has('stage') ? { stage: chosen(request, 'stage', STAGES) } : {}),
      ...(values.has('profile') ? { profile: chosen(request, 'profile', PROFILES) } : {}),
      lang: language,
      now: values.get('today') ?? io.today,
      ...(registry === null ? {} : { registry }),
    },
  };
}

/** The setting of one file: what its settings say, and above them what the command line says. */
async function settingFor(
  { name }: Target,
  setting: CheckSetting,
  { settings, lexicon }: Pick<CheckMeans, 'settings' | 'lexicon'>,
): Promise<CheckSetting | { fault: Message }> {
  const own = await settings.of(setting.stdinName !== null && name === STDIN ? setting.stdinName : name);
  if ('fault' in own) return own;
  const beside = await readBeside(name, setting.language, setting.io.cwd);
  // Unpacking the counts takes some milliseconds: nobody else pays for them.
  const { shippedOrthography } = await import('../node/orthography.ts');
  const orthography = shippedOrthography();
  const words = [...(own.lexicon ?? []), ...lexicon];
  return { ...setting, options: { ...own, ...beside, ...setting.options, orthography, lexicon: words } };
}

/** Says at the end what was mended, can be, or was written; only a report for people has room for it. */
async function close(
  words: readonly Message[],
  mending: Mending | null,
  request: Request,
  io: Io,
  writer: Writer,
): Promise<void> {
  if (request.values.has('quiet')) return;
  const isPretty = chosen(request, 'format', CHECK_FORMATS) === 'pretty';
  const text = words.map((each) => `${say(request.language, each)}\n`).join('');
  if (isPretty && mending?.preview !== true) await writer.write(text);
  else if (mending !== null || request.values.has('annotate')) io.stderr.write(text);
}

/** What copies take: who makes none does not wait for the writer of Word's format. */
async function openAnnotator(): Promise<
  Pick<typeof import('./annotate-file.ts'), 'beforeAnnotating' | 'annotateFile'>
> {
  const { beforeAnnotating, annotateFile } = await import('./annotate-file.ts');
  return { beforeAnnotating, annotateFile };
}

/** What a check came to. */
export interface CheckResult {
  tally: Tally;
  /** False where the run ended before all was checked: nobody reads on, or somebody asked it to stop. */
  isWhole: boolean;
}

/** Checks all that is named, mends it where that is asked for, and reports. */
export async function checkAll(
  { targets, known: named, count }: Named,
  request: Request,
  io: Io,
  { registry, lexicon, settings, known, cache, isStopped }: CheckMeans,
): Promise<CheckResult> {
  const mending = readMending(request);
  const isWriting = mending?.preview === false;
  const stdout = openWriter(io.stdout);
  // What is mended of standard input goes where results go, and the report makes way.
  const isPiped = isWriting && named.some(({ name }) => name === STDIN);
  const told = isPiped ? { ...io, stdout: io.stderr } : io;
  const writer = isPiped ? openWriter(io.stderr) : stdout;
  const preview = mending?.preview === true ? await openPreview(request, io, stdout) : null;
  const format = chosen(request, 'format', CHECK_FORMATS);
  const reporter = preview ?? (await openReporter(format, request, told, writer));
  const annotating = readAnnotating(request);
  const annotator = annotating === null ? null : await openAnnotator();
  const mend = mending === null ? null : (await import('./mend-file.ts')).mendFile;
  const progress = startProgress(io, count);
  const common = {
    ...settingOf(request, io, registry),
    cache,
    ...(annotator === null ? {} : { prepare: annotator.beforeAnnotating }),
  };
  const where = (finding: Finding): boolean => isShown(finding, request);
  /** What is said of the annotated copy. */
  const words: Message[] = [];
  let tally = EMPTY;
  let isWhole = true;
  const isMany = count === null || count > FEW;
  if (isMany) collectSooner();
  for await (const target of targets) {
    // Whoever asked for files to be mended wants all of them mended, report read or not.
    isWhole = !isStopped() && (!writer.gone() || isWriting);
    if (!isWhole) break;
    progress.step(target.name);
    const setting = await settingFor(target, common, { settings, lexicon });
    // A file whose settings cannot be used is not checked: what would be said of it is not what was asked.
    const checked =
      'fault' in setting
        ? unchecked(target.name, { code: 'settings', message: say(request.language, setting.fault) })
        : await checkFile(target, setting);
    const notices = request.values.has('quiet') ? [] : (checked.source?.notices ?? []);
    // Where results go elsewhere, the line stays until something is said.
    const isTold = checked.file.error !== null || notices.length > 0 || mend !== null || annotator !== null;
    if (isTold || io.stdout.isTTY === true) progress.clear();
    for (const notice of notices) complain(io, request.language, [notice]);
    let found = checked.file;
    if (mend !== null && mending !== null && !('fault' in setting)) {
      const show = preview?.show ?? null;
      const mended = await mend(checked, { ...setting, mending, where }, { stdout, show });
      found = mended.file;
      tally = addMended(tally, mended.count, mended.isWritten);
    }
    if (known !== null) found = { ...found, findings: known.fresh(found) };
    const shown = { ...found, findings: found.findings.filter(where) };
    if (isMany && tally.summary.files === 0) growNoFurther();
    const { hidden } = tally;
    tally = addToTally(tally, found, shown, (checked.source?.docx ?? null) !== null);
    await reporter.file(shown, tally.hidden - hidden);
    if (annotator !== null && annotating !== null && checked.source !== null && !('fault' in setting)) {
      const { findings } = shown;
      const copied = await annotator.annotateFile(checked.source, findings, annotating, setting, where);
      if (!copied.isWritten) complain(io, request.language, copied.words);
      else words.push(...copied.words);
      tally = addMended(tally, 0, copied.isWritten);
    }
  }
  progress.clear();
  // What looks like the end of a report would say that the rest is fine.
  if (isStopped()) return { tally, isWhole: false };
  await reporter.end(tally);
  await close(annotating === null ? closingWords(tally, mending) : words, mending, request, io, writer);
  return { tally, isWhole };
}
