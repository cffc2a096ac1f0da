import type { ReplaceError } from '../node/replace-file.ts';
import { message, type Message } from './messages/say.ts';

/** Why a file was not rewritten, in words. @param file How the file is called. */
export function describeReplaceError(error: ReplaceError, file: string): Message {
  switch (error.code) {
    case 'changed':
      return message('changedMeanwhile', { file });
    case 'read-only':
      return message('readOnly', { file });
    case 'no-file':
      return message('noFile', { file });
    case 'no-permission':
      return message('noWritePermission', { file });
    case 'unwritable':
      return message('unwritable', { file, system: error.system });
  }
}
