/** What reading a source comes to: its text, or why there is none. */
import type { DocxFaultCode } from '../docx/fault.ts';
import type { DocxDocument } from '../docx/read.ts';
import type { Message } from './messages/say.ts';
import type { Decoded } from '../text/decode.ts';

/** A format that is recognised and not read as text. */
export type ForeignFormat = 'docx' | 'doc' | 'odt' | 'rtf' | 'pdf' | 'zip';

export type ReadErrorCode =
  | 'not-found'
  | 'no-match'
  | 'empty-folder'
  | 'is-folder'
  | 'not-a-file'
  | 'no-permission'
  | 'too-large'
  | 'unsupported-format'
  | 'binary'
  | 'bad-docx'
  | 'unconverted'
  | 'listed-stdin'
  | 'unreadable';

/** Why a source could not be read. */
export type ReadError =
  | { code: Exclude<ReadErrorCode, 'unsupported-format' | 'bad-docx' | 'unconverted' | 'unreadable'> }
  | { code: 'unsupported-format'; format: ForeignFormat }
  /** A Word document that cannot be read. */
  | { code: 'bad-docx'; fault: DocxFaultCode }
  /** A document that LibreOffice was asked to convert, in vain. */
  | { code: 'unconverted'; format: ForeignFormat }
  /** Anything else, with the name that the system has for it (`EIO`, `EMFILE`). */
  | { code: 'unreadable'; system: string };

/** A source that was read. */
export interface Source extends Pick<Decoded, 'text' | 'encoding' | 'faithful'> {
  /** The name it was asked for by, `-` for standard input. */
  name: string;
  /** What was read: a file is rewritten only while it still holds this. */
  bytes: Uint8Array;
  /** The document whose text this is; null where the file is text itself. */
  docx: DocxDocument | null;
  /** What was done to read it that its author should know of. */
  notices: readonly Message[];
}

export type ReadResult = { ok: true; source: Source } | { ok: false; error: ReadError };
/** The bytes of a source, or why there are none. */
export type BytesResult = { ok: true; bytes: Uint8Array } | { ok: false; error: ReadError };

/** The largest source that is read, in bytes: a bound for hostile input, far above any plan. */
export const MAX_BYTES: number = 64 * 1024 * 1024;
