/** Fixed phrases that lose their mark, and the text that fixes each. */
export interface SetPhrase {
  /** The words without the mark. */
  words: string;
  right: string;
  /** Where the right form stands. */
  source: string;
  /** A word behind it that makes other phrases of it: `xã hội chủ nghĩa`. */
  unlessBefore?: string;
}

export const SET_PHRASES: readonly SetPhrase[] = [
  {
    words: 'chính trị xã hội',
    right: 'chính trị - xã hội',
    source: 'Hiến pháp 2013, Điều 9',
    unlessBefore: 'chủ',
  },
  {
    words: 'kinh tế xã hội',
    right: 'kinh tế - xã hội',
    source: 'Hiến pháp 2013, Điều 52',
    unlessBefore: 'chủ',
  },
  {
    words: 'thi đua khen thưởng',
    right: 'thi đua, khen thưởng',
    source: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  },
  {
    words: 'phòng chống tham nhũng',
    right: 'phòng, chống tham nhũng',
    source: 'Luật Phòng, chống tham nhũng 36/2018/QH14',
  },
  {
    words: 'phòng chống ma túy',
    right: 'phòng, chống ma túy',
    source: 'Luật Phòng, chống ma túy 73/2021/QH14',
  },
  {
    words: 'phòng chống thiên tai',
    right: 'phòng, chống thiên tai',
    source: 'Luật Phòng, chống thiên tai 33/2013/QH13',
  },
  { words: 'phòng chống tội phạm', right: 'phòng, chống tội phạm', source: 'Nghị quyết 96/2019/QH14' },
  {
    words: 'phòng chống mua bán người',
    right: 'phòng, chống mua bán người',
    source: 'Luật Phòng, chống mua bán người 53/2024/QH15',
  },
  {
    words: 'phòng chống rửa tiền',
    right: 'phòng, chống rửa tiền',
    source: 'Luật Phòng, chống rửa tiền 14/2022/QH15',
  },
  {
    words: 'phòng chống bạo lực gia đình',
    right: 'phòng, chống bạo lực gia đình',
    source: 'Luật Phòng, chống bạo lực gia đình 13/2022/QH15',
  },
  {
    words: 'phòng chống tác hại',
    right: 'phòng, chống tác hại',
    source: 'Luật Phòng, chống tác hại của rượu, bia 44/2019/QH14',
  },
  {
    words: 'phòng cháy chữa cháy',
    right: 'phòng cháy, chữa cháy',
    source: 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ 55/2024/QH15',
  },
  {
    words: 'khiếu nại tố cáo',
    right: 'khiếu nại, tố cáo',
    source: 'Luật Tiếp công dân 42/2013/QH13, Điều 1',
  },
  { words: 'đường lối chủ trương', right: 'đường lối, chủ trương', source: 'Điều lệ Đảng 2011, Điều 2' },
];
