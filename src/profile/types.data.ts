/**
 * Which components a type of document has.
 *
 * Source: NĐ 30/2020/NĐ-CP Phụ lục III, Phần II: Mẫu 1.1 (nghị quyết), 1.2
 * and 1.3 (quyết định), 1.4 (văn bản có tên loại), 1.5 (công văn), 1.6 (công
 * điện); HD 36-HD/VPTW II.1.5 for the types of the Party.
 */
import type { ComponentName } from './standard.ts';

const ALL: readonly ComponentName[] = [
  'motto',
  'issuer',
  'documentNumber',
  'placeDate',
  'title',
  'subject',
  'signature',
  'recipients',
];

/** A letter has no name of type; its subject stands below the number (PL I/I/II/5.b). */
const LETTER: readonly ComponentName[] = ALL.filter((name) => name !== 'title');

/**
 * Components by type, lower case. What is not here (biên bản, hợp đồng, giấy
 * mời, quy chế issued with a decision …) has forms of its own.
 */
export const COMPONENTS_OF_TYPE: ReadonlyMap<string, readonly ComponentName[]> = new Map([
  ['nghị quyết', ALL],
  ['quyết định', ALL],
  ['chỉ thị', ALL],
  ['thông báo', ALL],
  ['hướng dẫn', ALL],
  ['chương trình', ALL],
  ['kế hoạch', ALL],
  ['phương án', ALL],
  ['báo cáo', ALL],
  ['tờ trình', ALL],
  ['kết luận', ALL],
  ['công văn', LETTER],
]);
