/** What the checker says of itself and of what is said to it: rules like any other, but found by the engine. */
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

const NOTHING = { invalid: [], valid: [] } as const;

/**
 * A rule that failed. The others ran; what this one would have said is not
 * known. To mend it, report it with the text that it failed on.
 */
export const internal: Rule = defineRule({
  id: 'internal',
  category: 'checker',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  docs: {
    vi: {
      summary: 'Một quy tắc gặp lỗi bên trong; các quy tắc khác vẫn chạy.',
      why: 'Kết quả của quy tắc đó chưa có, nên chưa thể coi văn bản là đã được kiểm tra đủ.',
      fix: 'Báo cho người bảo trì kèm đoạn văn bản gây lỗi.',
      off: 'Tắt quy tắc gặp lỗi trong cấu hình cho đến khi có bản sửa.',
    },
    en: {
      summary: 'A rule failed; the other rules went on.',
      why: 'What it would have said is not known, so the document has not been checked wholly.',
      fix: 'Report it with the passage that it failed on.',
      off: 'Turn the failing rule off in the settings until it is mended.',
    },
  },
  messages: {
    vi: { crash: 'Quy tắc “{id}” gặp lỗi bên trong ({error}); các quy tắc khác vẫn chạy.' },
    en: { crash: 'Rule "{id}" failed ({error}); the other rules went on.' },
  },
  examples: NOTHING,
  check: () => undefined,
});

/**
 * A comment that is meant for the checker and cannot be followed: an unknown
 * word or rule, no rule, no reason. It would fail silently, and a finding
 * believed to be dealt with would stay.
 */
export const malformedSuppression: Rule = defineRule({
  id: 'malformed-suppression',
  category: 'checker',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  docs: {
    vi: {
      summary: 'Chú thích gửi cho trình kiểm tra viết sai nên không có tác dụng, hoặc không nêu lý do.',
      why: 'Người viết tưởng rằng nhắc nhở đã được bỏ qua; người đọc sau không biết vì sao.',
      fix: 'Viết: <!-- thethuc-disable-next-line tên-quy-tắc -- lý do -->.',
      off: 'Không nên tắt.',
    },
    en: {
      summary: 'A comment meant for the checker cannot be followed, or gives no reason.',
      why: 'Its author believes that a finding is dealt with; later readers do not learn why.',
      fix: 'Write: <!-- thethuc-disable-next-line rule-name -- reason -->.',
      off: 'Better never.',
    },
  },
  messages: {
    vi: {
      verb: '“{word}” không phải lệnh dành cho trình kiểm tra{meant}',
      noRule: '“{word}” cần nêu tên quy tắc.',
      unknownRule: 'Không có quy tắc “{word}”{meant}',
      noReason: '“{word}” cần nêu lý do sau dấu “--”.',
      notOpen: 'Quy tắc “{word}” không bị tắt ở trên nên không cần bật lại.',
      meant: '; có phải “{word}”?',
    },
    en: {
      verb: '"{word}" is no word that the checker knows{meant}',
      noRule: '"{word}" needs the name of a rule.',
      unknownRule: 'There is no rule "{word}"{meant}',
      noReason: '"{word}" needs a reason behind "--".',
      notOpen: 'Rule "{word}" is not disabled above, so it need not be enabled.',
      meant: '; did you mean "{word}"?',
    },
  },
  examples: NOTHING,
  check: () => undefined,
});

/**
 * A suppression that holds nothing back: the place was mended, or moved. Left
 * standing, it would hide the next fault there. The fix takes a comment away,
 * which changes no word of the document: safe.
 */
export const unusedSuppression: Rule = defineRule({
  id: 'unused-suppression',
  category: 'checker',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  docs: {
    vi: {
      summary: 'Một chỗ đã đánh dấu bỏ qua nhưng không còn gì để bỏ qua.',
      why: 'Chỗ đó đã được sửa hoặc đã dời đi; để lại thì lỗi sau này ở đó sẽ bị che mất.',
      fix: 'Xóa chú thích, hoặc mục tương ứng trong tệp đi kèm.',
      off: 'Khi cùng một văn bản được kiểm tra với nhiều bộ quy tắc khác nhau.',
    },
    en: {
      summary: 'A suppression has nothing to hold back.',
      why: 'The place was mended or moved; left standing, it would hide the next fault there.',
      fix: 'Delete the comment, or the entry in the file beside the document.',
      off: 'Where one document is checked with several sets of rules.',
    },
  },
  messages: {
    vi: {
      comment: 'Chú thích bỏ qua “{rule}” không còn tác dụng; hãy xóa.',
      file: 'Mục {entry} trong {name} bỏ qua “{rule}” nhưng không còn gì để bỏ qua; hãy xóa.',
      remove: 'Xóa chú thích',
    },
    en: {
      comment: 'The comment that holds back "{rule}" has nothing to hold back; delete it.',
      file: 'Entry {entry} of {name} holds back "{rule}", and there is nothing to hold back; delete it.',
      remove: 'Delete the comment',
    },
  },
  examples: NOTHING,
  check: () => undefined,
});

/** The rules of the engine itself. */
export const OWN_RULES: readonly Rule[] = [internal, malformedSuppression, unusedSuppression];
