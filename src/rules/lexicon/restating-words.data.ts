/**
 * Words around the subject of a document where its text says it again.
 *
 * Source: usage in plans (ban hành Kế hoạch …, cụ thể như sau; Trên đây là Kế
 * hoạch …); NĐ 30/2020/NĐ-CP PL I/I/II/5.a for the subject itself.
 */

/** What a subject may begin with that a sentence leaves out. */
export const SUBJECT_LEADS: readonly (readonly string[])[] = [['về', 'việc'], ['về'], ['v', 'v']];

/** The type of the document, behind which its subject is said again. */
export const OWN_TYPE = 'kế hoạch';

/** What stands before a plan that is carried out, not issued. */
export const OF_OTHERS: RegExp = /(?:thực hiện|triển khai|căn cứ|theo|hưởng ứng|tại|sau)\s$/u;

/** Words that join others; changing one for another says the same. */
export const JOINING_WORDS: ReadonlySet<string> = new Set([
  'bằng',
  'các',
  'cho',
  'của',
  'do',
  'gồm',
  'hoặc',
  'kèm',
  'là',
  'nhằm',
  'những',
  'tại',
  'theo',
  'thuộc',
  'trên',
  'trong',
  'từ',
  'và',
  'vào',
  'với',
  'về',
  'việc',
  'đến',
  'để',
  'đối',
  'được',
  'ở',
]);
