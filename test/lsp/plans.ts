/** Plans of invented bodies, as Windows programs and Macs write them. */
import { SUPERIOR as COMPOSED } from '../service/plans.ts';

/** With letters in parts. */
export const SUPERIOR: string = COMPOSED.normalize('NFD');

/** With Windows line ends, letters in parts and a pair of surrogates in front of what is looked for. */
export const PLAN: string = [
  'KẾ HOẠCH',
  'Tổ chức 😀 Đợt thi đua trồng rừng',
  '',
  '😀 Thực hiện Kế hoạch số 118/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh, xã phát động Đợt thi đua trồng rừng (sau đây gọi tắt là Đợt thi đua) như sau:',
  '',
  'I. MỤC TIÊU',
  '',
  '1. 😀 Hưởng ứng Đợt thi đua theo Kế hoạch số 118/KH-UBND.',
  '',
  '2. Hoàn thành ngày 12/01/2026.',
  '',
  'II. TỔ CHỨC',
  '',
  '😀 Các thôn làm theo phần I của Kế hoạch này.',
  '',
]
  .join('\r\n')
  .normalize('NFD');

/** Words as the plan writes them. */
export function written(words: string): string {
  return words.normalize('NFD');
}
