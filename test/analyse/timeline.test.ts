import { describe, expect, test } from 'vitest';
import { NodeIndex } from '../../src/analyse/index-nodes.ts';
import { findTimeline, timelineOf } from '../../src/analyse/timeline.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lines } from '../support/sketch.ts';

function timeline(text: string): string[] {
  return timelineOf(new NodeIndex(parse(lines(text)))).map(({ event, date }) => `${event} ${date}`);
}

function inSection(sentence: string): string[] {
  return timeline(`
    KẾ HOẠCH
    Chăm sóc vườn hoa xã Đồng Vại

    I. NỘI DUNG
    1. ${sentence}
    2. Các thôn phối hợp.
  `);
}

test.each([
  ['Tổ chức sơ kết Phong trào vào tháng 6/2027.', ['sơ kết 2027-06']],
  ['Sơ kết vào tháng 6/2027 và tổng kết vào tháng 12/2027.', ['sơ kết 2027-06', 'tổng kết 2027-12']],
  ['Sơ kết, tổng kết Phong trào vào tháng 12/2027.', ['sơ kết 2027-12', 'tổng kết 2027-12']],
  ['Sơ kết vào tháng 6/2027 và tháng 12/2027.', ['sơ kết 2027-06', 'sơ kết 2027-12']],
  ['Trong tháng 6/2027, tổ chức tổng kết Phong trào.', ['tổng kết 2027-06']],
  ['Các thôn gửi báo cáo sơ kết về Phòng Kinh tế trước ngày 05/6/2027.', ['báo cáo 2027-06-05']],
  ['Các thôn gửi báo cáo năm 2027 trước ngày 05/12/2027.', ['báo cáo 2027-12-05']],
  ['Hoàn thành việc trồng cây trong quý II/2027.', ['hoàn thành 2027-Q2']],
  ['Kiểm tra từ ngày 03/5/2027 đến ngày 07/5/2027.', ['kiểm tra 2027-05-03']],
  ['Rào lại vườn ươm xong trước ngày 10/3/2027.', ['thời hạn 2027-03-10']],
  ['Thời gian tổng kết: tháng 12/2027.', ['tổng kết 2027-12']],
  ['Thời gian: 8 giờ 00 phút, ngày 05/6/2027.', ['thời gian tổ chức 2027-06-05']],
  ['TP. Sông Mây tổ chức lễ phát động vào ngày 05/6/2027.', ['phát động 2027-06-05']],
])('binds the event of a clause to its date: %s', (sentence, expected) => {
  expect(inSection(sentence)).toEqual(expected);
});

test.each([
  ['Tổng kết nhiệm vụ năm 2027.'],
  ['Báo cáo kết quả tháng 5/2027.'],
  ['Tổng kết công tác tháng 5/2027.'],
  ['Báo cáo định kỳ trước ngày 25 hằng tháng.'],
  ['Phát động theo Kế hoạch số 12/KH-UBND ngày 05/3/2027 của Ủy ban nhân dân tỉnh.'],
  ['Phát động thi đua chào mừng kỷ niệm Ngày thành lập xã (15/8/1977 - 15/8/2027).'],
  ['Ủy ban Kiểm tra họp vào ngày 05/3/2027.'],
  ['Thực hiện nhiệm vụ giai đoạn 2026 - 2030, tổng kết hằng năm.'],
  ['Thi đua cho xã hội thi thố tài năng trong năm 2027.'],
  ['Giai đoạn I thực hiện đến hết tháng 6/2027.'],
  ['Hồ sơ nộp trực tuyến được xử lý từ ngày 05/3/2027.'],
])('takes no date of something else for an event: %s', (sentence) => {
  expect(inSection(sentence)).toEqual([]);
});

describe('a time whose words name no event', () => {
  test('takes that of its heading', () => {
    const text = `
      KẾ HOẠCH
      Chăm sóc vườn hoa

      I. NỘI DUNG
      1. Thời gian hoàn thành: trong tháng 9/2027.
      2. Hội nghị tổng kết
      - Thời gian: ngày 20/12/2027.
    `;
    expect(timeline(text)).toEqual(['hoàn thành 2027-09', 'tổng kết 2027-12-20']);
  });

  test('is not guessed where the heading names two', () => {
    const text = `
      KẾ HOẠCH
      Chăm sóc vườn hoa

      I. SƠ KẾT, TỔNG KẾT
      1. Tháng 12/2027.
      2. Các thôn phối hợp.
    `;
    expect(timeline(text)).toEqual([]);
  });

  test('takes that of the cells before it', () => {
    const text = `
      KẾ HOẠCH
      Chăm sóc vườn hoa

      ## I. TIẾN ĐỘ

      | Việc | Người làm | Thời gian |
      |---|---|---|
      | Tổ chức lễ ra quân | Thôn Đông | 06/3/2027 |
      | Tưới cây | Thôn Tây | 07/3/2027 |
    `;
    expect(timeline(text)).toEqual(['ra quân 2027-03-06']);
  });
});

test('gives each of two events in a sentence its own words and place', () => {
  const text = lines(`
    KẾ HOẠCH
    Chăm sóc vườn hoa

    I. TIẾN ĐỘ
    1. Tổ chức sơ kết vào tháng **6/2027** và tổng kết vào tháng 12/2027.
    2. Các thôn phối hợp.
  `);
  const facts = timelineOf(new NodeIndex(parse(text)));
  expect(facts.map((fact) => fact.text)).toEqual([
    'Tổ chức sơ kết vào tháng 6/2027',
    'tổng kết vào tháng 12/2027',
  ]);
  expect(facts.map(({ range }) => text.slice(range.start.offset, range.end.offset))).toEqual([
    'Tổ chức sơ kết vào tháng **6/2027',
    'tổng kết vào tháng 12/2027',
  ]);
  expect(facts[0]?.range.start).toMatchObject({ line: 5, column: 4 });
});

test('places words that are typed with marks apart', () => {
  const text = lines(`
    KẾ HOẠCH
    Chăm sóc vườn hoa

    I. TIẾN ĐỘ
    1. Các thôn họp; tổng kết vào tháng 12/2027.
    2. Các thôn phối hợp.
  `).normalize('NFD');
  const [fact] = timelineOf(new NodeIndex(parse(text)));
  expect(fact?.text).toBe('tổng kết vào tháng 12/2027');
  expect(text.slice(fact?.range.start.offset, fact?.range.end.offset).normalize('NFC')).toBe(fact?.text);
});

test('names the node of the date and the way down to it', () => {
  const [entry] = findTimeline(
    new NodeIndex(
      parse('KẾ HOẠCH\nTrồng cây\n\nI. TIẾN ĐỘ\n1. Tổng kết vào tháng 12/2027.\n2. Các thôn họp.\n'),
    ),
  );
  expect(entry?.node.type).toBe('date');
  expect(entry?.ancestors.map(({ type }) => type)).toEqual(['document', 'section', 'clause', 'paragraph']);
});
