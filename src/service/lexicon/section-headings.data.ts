/**
 * Headings that plans give their parts, in the order in which the parts stand.
 *
 * Sources: what a plan must settle, see profile/sections.data.ts (Luật 06/2022/QH15 Điều 17); the words by count in
 * plans of communes, departments and Party committees that were read (MỤC ĐÍCH, YÊU CẦU 13 of 17 such headings, TỔ CHỨC
 * THỰC HIỆN 14 of 19, NỘI DUNG, GIẢI PHÁP THỰC HIỆN, THỜI GIAN THỰC HIỆN, KINH PHÍ THỰC HIỆN each the most frequent).
 */
import type { SectionTopic } from '../../profile/sections.data.ts';

export interface SectionHeading {
  topic: SectionTopic;
  heading: string;
  /** Words one of which a heading about the same has, in lower case. */
  words: readonly string[];
  /** Whether plans that need not have it often do. */
  usual: boolean;
}

export const SECTION_HEADINGS: readonly SectionHeading[] = [
  {
    topic: 'purpose',
    heading: 'MỤC ĐÍCH, YÊU CẦU',
    words: ['mục đích', 'yêu cầu', 'mục tiêu'],
    usual: true,
  },
  {
    topic: 'audience',
    heading: 'PHẠM VI, ĐỐI TƯỢNG',
    words: ['đối tượng', 'phạm vi', 'thành phần'],
    usual: false,
  },
  { topic: 'content', heading: 'NỘI DUNG', words: ['nội dung', 'nhiệm vụ'], usual: true },
  {
    topic: 'criteria',
    heading: 'CHỈ TIÊU, TIÊU CHÍ',
    words: ['tiêu chí', 'chỉ tiêu', 'tiêu chuẩn'],
    usual: false,
  },
  {
    topic: 'solutions',
    heading: 'GIẢI PHÁP THỰC HIỆN',
    words: ['giải pháp', 'biện pháp'],
    usual: true,
  },
  {
    topic: 'period',
    heading: 'THỜI GIAN THỰC HIỆN',
    words: ['thời gian', 'tiến độ', 'lộ trình'],
    usual: true,
  },
  {
    topic: 'review',
    heading: 'SƠ KẾT, TỔNG KẾT VÀ KHEN THƯỞNG',
    words: ['khen thưởng', 'sơ kết', 'tổng kết'],
    usual: false,
  },
  { topic: 'funding', heading: 'KINH PHÍ THỰC HIỆN', words: ['kinh phí', 'nguồn lực'], usual: true },
  {
    topic: 'organization',
    heading: 'TỔ CHỨC THỰC HIỆN',
    words: ['tổ chức thực hiện', 'phân công', 'trách nhiệm', 'tổ chức triển khai'],
    usual: true,
  },
];
