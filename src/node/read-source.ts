import type { DocxFaultCode } from '../docx/fault.ts';
import type { ReadOptions } from '../docx/text/read-body.ts';
import { decode } from '../text/decode.ts';
import { findPath } from './find-path.ts';
import { findForeignFormat } from './foreign-format.ts';
import { message } from './messages/say.ts';
import type { Environment, OfficeFormat } from './office.ts';
import { readFileBytes, readNamedBytes, readStreamBytes } from './read-bytes.ts';
import type { ForeignFormat, ReadError, ReadResult } from './read-result.ts';

/** The name that stands for standard input. */
export const STDIN = '-';

const OLD_WORD = /\.do[ct]$/iu;

/** Where sources are read from, and how. */
export interface Sources {
  /** The folder that relative paths start from. */
  cwd: string;
  stdin: AsyncIterable<Uint8Array | string>;
  /** Tells where the program is that converts other documents; without it none is converted. */
  env?: Environment;
  /** Whether pipes and devices are left alone: all but documents that the user names himself. */
  filesOnly?: boolean;
  /** How tracked changes of Word documents are read. */
  revisions?: ReadOptions['revisions'];
}

function unread(error: ReadError): ReadResult {
  return { ok: false, error };
}

function badDocx(fault: DocxFaultCode): ReadResult {
  return unread({ code: 'bad-docx', fault });
}

/** Reads a Word document; what that takes is loaded with the first one. */
async function readWord(name: string, bytes: Uint8Array, { revisions }: Sources): Promise<ReadResult> {
  const [{ readDocx }, { inflate }, { describeNotice }] = await Promise.all([
    import('../docx/read.ts'),
    import('./inflate.ts'),
    import('./docx-notices.ts'),
  ]);
  const read = readDocx(bytes, revisions === undefined ? { inflate } : { inflate, revisions });
  if (!read.ok) return badDocx(read.fault);
  const { document: docx } = read;
  const { text } = docx.body;
  const notices = docx.body.notices.map((each) => describeNotice(each, name, revisions));
  return { ok: true, source: { name, text, encoding: 'utf-8', faithful: false, bytes, docx, notices } };
}

/** Reads a document by way of LibreOffice, where that is installed. */
async function readByOffice(
  name: string,
  bytes: Uint8Array,
  format: OfficeFormat,
  from: Sources,
): Promise<ReadResult> {
  if (from.env === undefined) return unread({ code: 'unsupported-format', format });
  const { convertToDocx } = await import('./office.ts');
  const converted = await convertToDocx(bytes, format, from.env);
  if (converted === 'missing') return unread({ code: 'unsupported-format', format });
  if (converted === 'failed') return unread({ code: 'unconverted', format });
  const read = await readWord(name, converted, from);
  if (!read.ok) return unread({ code: 'unconverted', format });
  const notice = message('converted', { file: name, format });
  return {
    ok: true,
    source: { ...read.source, bytes, notices: [notice, ...read.source.notices] },
  };
}

async function readForeign(
  name: string,
  bytes: Uint8Array,
  format: ForeignFormat,
  from: Sources,
): Promise<ReadResult> {
  switch (format) {
    case 'docx':
      return readWord(name, bytes, from);
    case 'zip': {
      const read = await readWord(name, bytes, from);
      const isWord = read.ok || (read.error.code === 'bad-docx' && read.error.fault === 'macro');
      return isWord ? read : unread({ code: 'unsupported-format', format });
    }
    case 'doc': {
      const { kindOfCompound } = await import('../docx/package/compound.ts');
      const kind = kindOfCompound(bytes);
      if (kind === 'old-word') return readByOffice(name, bytes, format, from);
      if (kind === 'encrypted') return badDocx(kind);
      // One that is cut off does not tell what it was; its name does.
      return OLD_WORD.test(name) ? unread({ code: 'unsupported-format', format }) : badDocx('not-word');
    }
    case 'odt':
    case 'rtf':
      return readByOffice(name, bytes, format, from);
    case 'pdf':
      return unread({ code: 'unsupported-format', format });
  }
}

/**
 * Reads a source. Never throws: what is wrong with it is a value.
 *
 * @param name A path, or `-` for standard input.
 * @param from Where paths start and what standard input is.
 */
export async function readSource(name: string, from: Sources): Promise<ReadResult> {
  const readBytes = from.filesOnly === true ? readFileBytes : readNamedBytes;
  const read = name === STDIN ? await readStreamBytes(from.stdin) : readBytes(findPath(name, from.cwd));
  if (!read.ok) return read;
  const known = findForeignFormat(name, read.bytes, false);
  if (known !== null) return readForeign(name, read.bytes, known, from);
  const { text, encoding, faithful, binary } = decode(read.bytes);
  if (binary) {
    const format = findForeignFormat(name, read.bytes, true);
    return format === null ? unread({ code: 'binary' }) : readForeign(name, read.bytes, format, from);
  }
  const source = { name, text, encoding, faithful, bytes: read.bytes, docx: null, notices: [] };
  return { ok: true, source };
}
