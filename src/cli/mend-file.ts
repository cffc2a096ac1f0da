import { STDIN } from '../node/read-source.ts';
import type { Source } from '../node/read-result.ts';
import type { CheckedFile } from '../report/report.ts';
import { calledIn, checkText, type Checked, type CheckSetting } from './check-file.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import type { Message } from './messages/say.ts';
import { mendSource, writeMended, type Mended, type MendSetting } from './mend-source.ts';
import type { Writer } from './writer.ts';

/** A file after mending. */
export interface MendedFile {
  /** What is left to report: of the mended text, or of the file as it stands where nothing was written. */
  file: CheckedFile;
  /** How many findings were mended, or would be. */
  count: number;
  /** False where something could be mended and the file could not be written. */
  isWritten: boolean;
}

/** Where mended texts and their differences go. */
export interface MendOutput {
  /** Takes what comes of standard input. */
  stdout: Writer;
  /** Shows what would change; null where it is written instead. */
  show: ((path: string, before: string, after: string) => Promise<void>) | null;
}

type Setting = CheckSetting & Pick<MendSetting, 'mending' | 'where'>;

/** Writes what was mended. Standard input goes on as it came where nothing is mended. */
async function write(
  source: Source,
  mended: Mended | null,
  called: string,
  io: Io,
  stdout: Writer,
): Promise<Message | null> {
  if (source.name !== STDIN) return mended === null ? null : writeMended(source, mended, called, io);
  await stdout.write(mended?.bytes ?? source.bytes);
  return null;
}

/** Mends a checked file, or shows how it would be mended. */
export async function mendFile(checked: Checked, setting: Setting, output: MendOutput): Promise<MendedFile> {
  const { file, source } = checked;
  if (source === null) return { file, count: 0, isWritten: true };
  const { io, language } = setting;
  const called = calledIn(language, file.path);
  const { mended, fault } = await mendSource(source, file.findings, called, setting);
  const failed =
    output.show === null ? ((await write(source, mended, called, io, output.stdout)) ?? fault) : fault;
  if (failed !== null) {
    complain(io, language, [failed]);
    return { file, count: 0, isWritten: false };
  }
  if (mended === null) return { file, count: 0, isWritten: true };
  const { count, text, suppressions } = mended;
  if (output.show !== null) {
    await output.show(file.path, file.text, text);
    return { file, count, isWritten: true };
  }
  const options = { ...setting.options, suppressions };
  return {
    file: await checkText(file.path, text, source.docx, { ...setting, options }),
    count,
    isWritten: true,
  };
}
