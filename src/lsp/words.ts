/** What the server says in its own words, in both languages. */
import type { Language } from '../lint/messages.ts';

type Word =
  | 'checking'
  | 'cannotSuppress'
  | 'lexiconAdded'
  | 'lexiconUnwritable'
  | 'noLexicon'
  | 'noCommand'
  | 'wrongArguments'
  | 'changed'
  | 'cancelled'
  | 'mend'
  | 'notInitialized'
  | 'initializedTwice'
  | 'noMethod';
type Words = Readonly<Record<Word, string>>;

const vi: Words = {
  checking: 'Kiểm tra các văn bản trong thư mục',
  cannotSuppress:
    'Ở đây không chèn được chú thích mà không làm đổi cách đọc văn bản; hãy ghi vào tệp “{name}” bên cạnh văn bản.',
  lexiconAdded: 'Đã thêm “{phrase}” vào “{file}”.',
  lexiconUnwritable: 'Không ghi được tệp “{file}” ({system}).',
  noLexicon:
    'Chưa biết ghi vào tệp nào: hãy khai báo "lexicon" trong thethuc.config.json, chẳng hạn "lexicon": ["tu-rieng.txt"].',
  noCommand: 'Không có lệnh “{command}”.',
  wrongArguments: 'Lệnh “{command}” nhận tham số khác.',
  changed: 'Văn bản đã thay đổi.',
  cancelled: 'Yêu cầu đã được hủy.',
  mend: 'Sửa văn bản',
  notInitialized: 'Máy chủ chưa được khởi tạo.',
  initializedTwice: 'Máy chủ đã được khởi tạo.',
  noMethod: 'Máy chủ không có “{method}”.',
};

const en: Words = {
  checking: 'Checking the documents of the folder',
  cannotSuppress:
    'No comment can stand here without changing how the document is read; write into the file “{name}” beside it.',
  lexiconAdded: 'Added “{phrase}” to “{file}”.',
  lexiconUnwritable: 'The file “{file}” cannot be written ({system}).',
  noLexicon:
    'Which file do the words go into? Name one as "lexicon" in thethuc.config.json, such as "lexicon": ["words.txt"].',
  noCommand: 'There is no command "{command}".',
  wrongArguments: 'Command "{command}" takes other arguments.',
  changed: 'The document has changed.',
  cancelled: 'The request was cancelled.',
  mend: 'Mend the document',
  notInitialized: 'The server is not initialized.',
  initializedTwice: 'The server is initialized already.',
  noMethod: 'The server has no "{method}".',
};

export const SERVER_WORDS: Readonly<Record<Language, Words>> = { vi, en };
