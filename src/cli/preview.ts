import type { CheckedFile } from '../report/report.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { message } from './messages/say.ts';
import type { Request } from './request.ts';
import { paintDiff } from './style.ts';
import type { Writer } from './writer.ts';

/** Stands where a report does, and shows what would change instead of what was found. */
export interface Preview {
  show: (path: string, before: string, after: string) => Promise<void>;
  file: (file: CheckedFile) => Promise<void>;
  end: () => Promise<void>;
}

export async function openPreview({ language }: Request, io: Io, writer: Writer): Promise<Preview> {
  const { formatDiff } = await import('../report/diff.ts');
  const style = { paint: paintDiff(io.stdout, io), terminal: io.stdout.isTTY === true };
  return {
    show: (path, before, after) => writer.write(formatDiff(path, before, after, style)),
    file: async ({ error }) => {
      if (error !== null) complain(io, language, [message('asIs', { words: error.message })]);
      await writer.write('');
    },
    end: () => Promise.resolve(),
  };
}
