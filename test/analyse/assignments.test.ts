import { expect, test } from 'vitest';
import { assignmentsOf } from '../../src/analyse/assignments.ts';
import { NodeIndex } from '../../src/analyse/index-nodes.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lines } from '../support/sketch.ts';

/** A line for each unit, one for each task. */
function assignments(body: string): string[] {
  const text = lines(`KẾ HOẠCH\nChăm sóc vườn hoa\n\n${lines(body)}`);
  return assignmentsOf(new NodeIndex(parse(text))).flatMap(({ unit, tasks }) => [
    unit,
    ...tasks.map((task) => `  ${task.deadline ?? '-'} ${task.text}`),
  ]);
}

test('reads units in headings and the tasks below them', () => {
  const body = `
    I. TỔ CHỨC THỰC HIỆN
    1. Phòng Kinh tế, Hạ tầng và Đô thị:
    - Cấp giống hoa trước ngày 05/3/2027.
    - Hướng dẫn các thôn trồng hoa.
    2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã
    Đăng tin về vườn hoa trong tháng 4/2027.
    3. Đề nghị Hội Nông dân xã: vận động hội viên trồng hoa.
    4. Chế độ báo cáo
    Báo cáo hằng quý.
  `;
  expect(assignments(body)).toEqual([
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    '  2027-03-05 Cấp giống hoa trước ngày 05/3/2027.',
    '  - Hướng dẫn các thôn trồng hoa.',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
    '  2027-04 Đăng tin về vườn hoa trong tháng 4/2027.',
    'Hội Nông dân xã',
    '  - vận động hội viên trồng hoa.',
  ]);
});

test.each([
  ['Giao phòng Quản lý công trình công cộng theo dõi, tưới cây.', 'phòng Quản lý công trình công cộng'],
  ['Các cơ quan, đơn vị thuộc xã căn cứ Kế hoạch này trồng hoa.', 'Các cơ quan, đơn vị thuộc xã'],
  [
    'Đề nghị Mặt trận Tổ quốc và các tổ chức chính trị - xã hội vận động Nhân dân.',
    'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
  ],
  ['Phòng Công nghệ thông tin chủ trì.', 'Phòng Công nghệ thông tin'],
  [
    'Thủ trưởng các ban, ngành; Chủ tịch các hội: chỉ đạo trồng hoa.',
    'Thủ trưởng các ban, ngành; Chủ tịch các hội',
  ],
  ['Ủy ban Kiểm tra Đảng ủy kiểm tra việc trồng hoa.', 'Ủy ban Kiểm tra Đảng ủy'],
  ['Ông Lưu Vĩnh Sơn - Tổ trưởng: phụ trách chung.', 'Ông Lưu Vĩnh Sơn - Tổ trưởng'],
])('ends the name of a unit before its task: %s', (sentence, unit) => {
  const body = `I. TỔ CHỨC THỰC HIỆN\n1. ${sentence}\n2. Trong quá trình thực hiện, nếu có khó khăn thì báo cáo.\n`;
  expect(assignments(body)[0]).toBe(unit);
});

test.each([
  ['Phòng, chống sâu bệnh cho hoa được quan tâm.'],
  ['Kinh phí thực hiện do ngân sách xã bảo đảm.'],
  ['Các nhiệm vụ trên được thực hiện thường xuyên.'],
  ['Hội viên tích cực trồng hoa.'],
])('takes no other subject for a unit: %s', (sentence) => {
  expect(assignments(`I. TỔ CHỨC THỰC HIỆN\n1. ${sentence}\n2. Kinh phí: không.\n`)).toEqual([]);
});

test('reads a list of units below a group of units', () => {
  const body = `
    I. TỔ CHỨC THỰC HIỆN
    1. Các thôn
    a) Thôn Đông chuẩn bị đất.
    b) Thôn Tây: mua hoa trước ngày 05/3/2027.
    2. Kinh phí: không.
  `;
  expect(assignments(body)).toEqual([
    'Thôn Đông',
    '  - chuẩn bị đất.',
    'Thôn Tây',
    '  2027-03-05 mua hoa trước ngày 05/3/2027.',
  ]);
});

test('keeps what it cannot tell from a name as a task of the group', () => {
  const body = `
    I. TỔ CHỨC THỰC HIỆN
    1. Các thôn
    a) Thôn Đông trồng cúc.
    b) Thôn Tây trồng hồng.
    2. Kinh phí: không.
  `;
  expect(assignments(body)).toEqual(['Các thôn', '  - Thôn Đông trồng cúc.', '  - Thôn Tây trồng hồng.']);
});

test('reads units in headings outside the part about organization, but no audiences of criteria', () => {
  const body = `
    I. NỘI DUNG
    1. Đảng ủy xã
    - Lãnh đạo các chi bộ trồng hoa.
    2. Cách trồng
    - Trồng theo luống.
    II. TIÊU CHÍ
    1. Đối với các thôn
    - Trồng 02 luống.
  `;
  expect(assignments(body)).toEqual(['Đảng ủy xã', '  - Lãnh đạo các chi bộ trồng hoa.']);
});

test('reads tables with a column of units', () => {
  const body = `
    ## I. NỘI DUNG

    | TT | Nhiệm vụ | Đơn vị chủ trì | Phối hợp | Thời hạn |
    |---|---|---|---|---|
    | 1 | Trồng cúc | Thôn Đông | Thôn Tây | 30/4/2027 |
    | 2 | Tưới cây | Thôn Tây | | Thường xuyên |

    | TT | Chỉ tiêu | Đơn vị | Năm 2027 |
    |---|---|---|---|
    | 1 | Số luống hoa | luống | 20 |
  `;
  expect(assignments(body)).toEqual(['Thôn Đông', '  2027-04-30 Trồng cúc', 'Thôn Tây', '  - Tưới cây']);
});

test('leaves a deadline without a year open', () => {
  const body = `
    I. TỔ CHỨC THỰC HIỆN
    1. Các thôn: báo cáo trước ngày 25 hằng tháng.
    2. Kinh phí: không.
  `;
  expect(assignments(body)).toEqual(['Các thôn', '  - báo cáo trước ngày 25 hằng tháng.']);
});
