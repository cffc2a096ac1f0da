import type { DocxFaultCode } from '../docx/fault.ts';
import type { ForeignFormat, ReadError } from './read-result.ts';
import { message, type Message, type MessageKey } from './messages/say.ts';

const formats = {
  docx: 'docxDamaged',
  doc: 'formatDoc',
  odt: 'formatOdt',
  rtf: 'formatRtf',
  pdf: 'formatPdf',
  zip: 'formatZip',
} as const satisfies Record<ForeignFormat, MessageKey>;

const docxFaults = {
  damaged: 'docxDamaged',
  encrypted: 'docxEncrypted',
  hostile: 'docxHostile',
  'not-word': 'docxNotWord',
  macro: 'docxMacro',
  'too-large': 'docxTooLarge',
  'old-word': 'formatDoc',
} as const satisfies Record<DocxFaultCode, MessageKey>;

/** Why a file was not read, in words. @param file How the file is called. */
export function describeReadError(error: ReadError, file: string): Message {
  switch (error.code) {
    case 'not-found':
      return message('notFound', { file });
    case 'no-match':
      return message('noMatch', { file });
    case 'empty-folder':
      return message('emptyFolder', { file });
    case 'is-folder':
      return message('isFolder', { file });
    case 'not-a-file':
      return message('notAFile', { file });
    case 'no-permission':
      return message('noPermission', { file });
    case 'too-large':
      return message('tooLarge', { file });
    case 'binary':
      return message('binary', { file });
    case 'unsupported-format':
      return message(formats[error.format], { file });
    case 'bad-docx':
      return message(docxFaults[error.fault], { file });
    case 'unconverted':
      return message('unconverted', { file, format: error.format });
    case 'listed-stdin':
      return message('listedStdin');
    case 'unreadable':
      return message('unreadable', { file, system: error.system });
  }
}
