import { readSource, STDIN, type Sources } from '../node/read-source.ts';
import type { Target } from '../node/expand-files.ts';
import type { ReadError, Source } from '../node/read-result.ts';
import type { CheckedFile, FileError, Quoted } from '../report/report.ts';
import type { CheckOptions } from '../rules/lint.ts';
import type { Io } from './io.ts';
import { message, say, type Language } from './messages/say.ts';
import { describeReadError } from '../node/read-fault.ts';
import type { ResultCache } from './result-cache.ts';

/** What every file of a request is checked with. */
export interface CheckSetting {
  io: Io;
  /** How tracked changes of Word documents are read. */
  revisions: Sources['revisions'];
  language: Language;
  /** What standard input is called; null where it has no name. */
  stdinName: string | null;
  /** What is done to a source before it is checked; nothing unless given. */
  prepare?: (source: Source, revisions: Sources['revisions']) => Source;
  options: CheckOptions;
  /** Where findings of documents that have not changed are kept; null where none are. */
  cache: ResultCache | null;
}

/** A file as it was found, and what was read of it; null where it could not be. */
export interface Checked {
  file: CheckedFile;
  source: Source | null;
}

/** How a source is called in a sentence. */
export function calledIn(language: Language, path: string): string {
  return path === STDIN ? say(language, message('standardInput')) : path;
}

/** A file that was not checked, and why. */
export function unchecked(path: string, error: FileError): Checked {
  const file = { path, error, documentType: null, profile: null, text: '', paragraphs: null, findings: [] };
  return { file, source: null };
}

function unread(path: string, error: ReadError, { language }: CheckSetting): Checked {
  const words = say(language, describeReadError(error, calledIn(language, path)));
  return unchecked(path, { code: error.code, message: words });
}

/** What formats quote of a document. */
function quotedOf({ text, docx }: Pick<Source, 'text' | 'docx'>): Quoted {
  return { text, paragraphs: docx === null ? null : docx.body.paragraphs.map(({ start }) => start) };
}

/** Checks a text that goes by a name. @param docx The Word document whose text it is; null where it is none. */
export async function checkText(
  path: string,
  text: string,
  docx: Source['docx'],
  { options }: CheckSetting,
): Promise<CheckedFile> {
  // Loaded with the first file that can be read; parser, analysis and rules are most of a cold start.
  const service = await import('../service/check-text.ts');
  const { analysis, findings } = await service.checkText(text, options);
  const { document, profile } = analysis;
  const { documentType } = document;
  return { ...quotedOf({ text, docx }), path, error: null, documentType, profile, findings };
}

/** Reads and checks a file. What is wrong with the file is part of the result. */
export async function checkFile({ name, error }: Target, setting: CheckSetting): Promise<Checked> {
  const path = name === STDIN ? (setting.stdinName ?? STDIN) : name;
  if (error !== null) return unread(path, error, setting);
  const { io, revisions } = setting;
  const read = await readSource(name, revisions === undefined ? io : { ...io, revisions });
  if (!read.ok) return unread(path, read.error, setting);
  const source = setting.prepare?.(read.source, revisions) ?? read.source;
  const options = { ...setting.options, layout: source.docx?.layout ?? null };
  const check = (): Promise<CheckedFile> =>
    checkText(path, source.text, source.docx, { ...setting, options });
  // What is prepared has other words than what was read.
  if (setting.cache === null || setting.prepare !== undefined) return { file: await check(), source };
  const { documentType, profile, findings } = await setting.cache.of(source, options, check);
  return { file: { ...quotedOf(source), path, error: null, documentType, profile, findings }, source };
}
