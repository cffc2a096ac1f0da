import type { Notice } from '../docx/text/notice.ts';
import { message, type Message } from './messages/say.ts';

/** What is said of how a Word document was read. */
export function describeNotice(
  notice: Notice,
  file: string,
  revisions: 'accepted' | 'rejected' = 'accepted',
): Message {
  switch (notice.kind) {
    case 'legacy-font':
      return message('legacyFont', { file, font: notice.font });
    case 'tracked-changes': {
      const key = revisions === 'accepted' ? 'revisionsAccepted' : 'revisionsRejected';
      return message(key, { file, count: String(notice.count) });
    }
    case 'notes':
      return message('notesLeftOut', { file, count: String(notice.count) });
  }
}
