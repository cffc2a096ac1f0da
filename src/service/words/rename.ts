/** What users are told where a name cannot be changed. */
import { fill, type Language, type Translated, type Values } from '../../lint/messages.ts';

const vi = {
  nothing:
    'Không có gì để đổi tên ở đây; đổi được cách gọi tắt, chữ viết tắt đã giải thích, tên cơ quan, số văn bản và số thứ tự của mục.',
  blankNumber: 'Số văn bản còn để trống; hãy điền thẳng vào dòng “{words}”.',
  notGiven: '“{name}” không được giải thích ở đâu trong văn bản nên không rõ đổi ở những chỗ nào.',
  empty: 'Tên mới không được để trống hay xuống dòng.',
  symbol: '“{name}” không phải số và ký hiệu văn bản; viết như “{example}”.',
  ordinal: '“{name}” không phải số thứ tự cùng kiểu với “{old}”; viết như “{example}”.',
  worded: 'Số thứ tự “{old}” viết bằng chữ nên không đổi được ở đây.',
  inside: '“{name}” không nằm trong mục {parent}; hãy giữ phần đầu như “{example}”.',
  numberTaken: 'Mục “{name}” đã có; hãy chọn số khác.',
  several: 'Dẫn chiếu này có thể chỉ nhiều mục; hãy đổi ở chính số thứ tự của mục.',
  taken: '“{name}” đã được dùng trong văn bản; đổi thì không còn phân biệt được hai tên.',
  lost: 'Viết “{name}” thì không còn nhận ra được ở mọi chỗ là cùng một tên; hãy chọn tên khác.',
  rebound: 'Đổi thành “{name}” thì có dẫn chiếu sẽ chỉ sang mục khác; hãy sửa các dẫn chiếu ấy trước.',
} as const;

const en: Translated<typeof vi> = {
  nothing:
    'There is nothing to rename here; short names, abbreviations that are explained, bodies, document numbers and numbers of sections can be renamed.',
  blankNumber: 'The number is still left open; write it into the line “{words}”.',
  notGiven: '“{name}” is explained nowhere in the document, so it is not known where it means the same.',
  empty: 'The new name must not be empty or break the line.',
  symbol: '“{name}” is no number and notation of a document; write it like “{example}”.',
  ordinal: '“{name}” is no number of the style of “{old}”; write it like “{example}”.',
  worded: 'The number “{old}” is written in words and cannot be changed here.',
  inside: '“{name}” does not belong to section {parent}; keep its beginning, as in “{example}”.',
  numberTaken: 'There is a section “{name}” already; choose another number.',
  several: 'This reference may mean several sections; rename the number of the section itself.',
  taken: '“{name}” is used in the document already; the two names could no longer be told apart.',
  lost: 'Written “{name}”, it could no longer be told everywhere that one name is meant; choose another.',
  rebound: 'With “{name}” some reference would mean another section; mend those references first.',
};

/** A sentence that says why a name stays. */
export interface Refusal {
  refused: string;
}

export function refuse<Key extends keyof typeof vi>(
  lang: Language,
  key: Key,
  values: Values<(typeof vi)[Key]>,
): Refusal {
  return { refused: fill((lang === 'vi' ? vi : en)[key], values) };
}
