import type { Document } from '../ast/nodes.ts';
import { describeReadError } from '../node/read-fault.ts';
import { readSource, STDIN } from '../node/read-source.ts';
import { parseText } from '../service/parse-text.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { message, say, type Message } from './messages/say.ts';
import { REVISIONS } from './options.ts';
import { chosen, type Request } from './request.ts';

/** A document, or the exit code for what was wrong with its file. */
export type DocumentResult = { document: Document } | { exitCode: number };

/** The one file that a command works on: the one named, else what is piped in. */
function findFile(command: string, { operands }: Request, io: Io): string | Message {
  const [file, extra] = operands;
  if (extra !== undefined) return message('tooManyFiles', { command, extra });
  if (file === undefined && io.stdin.isTTY === true)
    return message('missingFile', { example: `thethuc ${command} ke-hoach.docx` });
  return file ?? STDIN;
}

/** Reads and parses the file of a request; says on stderr what is wrong with it. */
export async function readDocument(command: string, request: Request, io: Io): Promise<DocumentResult> {
  const file = findFile(command, request, io);
  if (typeof file !== 'string') return { exitCode: complain(io, request.language, [file]) };
  return readNamed(file, request, io);
}

/** Reads and parses a file by its name; says on stderr what is wrong with it. */
export async function readNamed(file: string, request: Request, io: Io): Promise<DocumentResult> {
  const { language } = request;
  const read = await readSource(file, { ...io, revisions: chosen(request, 'revisions', REVISIONS) });
  if (read.ok) {
    for (const notice of read.source.notices) complain(io, language, [notice]);
    return { document: await parseText(read.source.text) };
  }
  const name = file === STDIN ? say(language, message('standardInput')) : file;
  return { exitCode: complain(io, language, [describeReadError(read.error, name)]) };
}
