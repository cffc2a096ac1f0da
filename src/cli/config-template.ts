/** What `thethuc init` writes: settings that change nothing, and what could be said in their place. */
import type { Language } from './messages/say.ts';

const SCHEMA = 'https://unpkg.com/thethuc/schemas/config.schema.json';

export const CONFIG_TEMPLATE: Readonly<Record<Language, string>> = {
  vi: `{
  "$schema": "${SCHEMA}",

  // Bộ thiết lập có sẵn: "recommended", "strict" (hiện cả gợi ý, cảnh báo cũng là không đạt),
  // "draft" (văn bản còn là dự thảo), "publish" (sắp phát hành).
  "extends": ["recommended"],

  // Mức của từng quy tắc: "off", "info", "warning", "error"; kèm tùy chọn nếu có.
  // Xem tên quy tắc: thethuc explain
  "rules": {
    // "closing-formula": "off",
    // "subject-length": ["warning", { "max": 300 }]
  },

  // Danh sách văn bản của đơn vị, và thư mục chứa văn bản của cấp trên để đối chiếu.
  // "registry": ["so-van-ban.json"],
  // "registryFrom": ["van-ban-cap-tren"],

  // Từ, tên riêng, cụm từ của đơn vị, mỗi dòng một mục: không bị báo sai chính tả.
  // "lexicon": ["tu-rieng.txt"],

  // Thiết lập riêng cho một số văn bản.
  "overrides": [
    // { "files": ["du-thao/**"], "stage": "draft" }
  ]
}
`,
  en: `{
  "$schema": "${SCHEMA}",

  // Presets: "recommended", "strict" (shows hints and fails on warnings),
  // "draft" (documents still being written), "publish" (about to go out).
  "extends": ["recommended"],

  // The severity of a rule: "off", "info", "warning", "error"; with its options where it has some.
  // The names of rules: thethuc explain
  "rules": {
    // "closing-formula": "off",
    // "subject-length": ["warning", { "max": 300 }]
  },

  // Lists of known documents, and folders of documents to look things up in.
  // "registry": ["documents.json"],
  // "registryFrom": ["superior"],

  // Words, names and phrases of your own, one a line: they are not called misspelt.
  // "lexicon": ["words.txt"],

  // Settings for some documents.
  "overrides": [
    // { "files": ["drafts/**"], "stage": "draft" }
  ]
}
`,
};
