import { readSource, STDIN } from '../node/read-source.ts';
import type { Target } from '../node/expand-files.ts';
import type { ReadError } from '../node/read-result.ts';
import type { CheckedFile } from '../report/report.ts';
import type { CheckOptions } from '../rules/lint.ts';
import type { Io } from './io.ts';
import { message, say, type Language } from './messages/say.ts';
import { describeReadError } from './read-fault.ts';

/** What every file of a request is checked with. */
export interface CheckSetting {
  io: Io;
  language: Language;
  /** What standard input is called; null where it has no name. */
  stdinName: string | null;
  options: CheckOptions;
}

function unread(path: string, error: ReadError, { language }: CheckSetting): CheckedFile {
  const called = path === STDIN ? say(language, message('standardInput')) : path;
  const words = say(language, describeReadError(error, called));
  return {
    path,
    error: { code: error.code, message: words },
    documentType: null,
    profile: null,
    text: '',
    findings: [],
  };
}

async function checkText(path: string, text: string, { options }: CheckSetting): Promise<CheckedFile> {
  // Loaded with the first file that can be read; parser, analysis and rules are most of a cold start.
  const [{ parseText }, { analyse }, { lint }] = await Promise.all([
    import('./parse-text.ts'),
    import('../analyse/analyse.ts'),
    import('../rules/lint.ts'),
  ]);
  const document = await parseText(text);
  const analysis = analyse(document, options);
  const { documentType } = document;
  const findings = lint(analysis, options);
  return { path, error: null, documentType, profile: analysis.profile, text, findings };
}

/** Reads and checks a file. What is wrong with the file is part of the result. */
export async function checkFile({ name, error }: Target, setting: CheckSetting): Promise<CheckedFile> {
  const path = name === STDIN ? (setting.stdinName ?? STDIN) : name;
  if (error !== null) return unread(path, error, setting);
  const read = await readSource(name, setting.io);
  return read.ok ? checkText(path, read.source.text, setting) : unread(path, read.error, setting);
}
