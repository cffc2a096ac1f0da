import { expect, test } from 'vitest';
import { analyse, facts, parse } from '../../src/index.ts';
import { formatAssignments } from '../../src/report/assignments-table.ts';

const PLAN = `ỦY BAN NHÂN DÂN
XÃ ĐỒNG TRẦU HẠ

KẾ HOẠCH
Tổ chức ngày hội đọc sách

I. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
a) Chủ trì, tham mưu tổ chức ngày hội trước ngày 20 tháng 3 năm 2026.
b) Tổng hợp kết quả.
2. Công an xã
Bảo đảm an ninh, trật tự trong tháng 4 năm 2026.
`;

test('each task is a row with its unit, its deadline and the line of the unit', () => {
  expect(
    formatAssignments(facts(analyse(parse(PLAN))), 'vi')
      .slice(1)
      .split('\r\n'),
  ).toEqual([
    'Đơn vị,Nhiệm vụ,Thời hạn,Dòng',
    'Phòng Văn hóa - Xã hội,"Chủ trì, tham mưu tổ chức ngày hội trước ngày 20 tháng 3 năm 2026.",2026-03-20,8',
    'Phòng Văn hóa - Xã hội,Tổng hợp kết quả.,,8',
    'Công an xã,"Bảo đảm an ninh, trật tự trong tháng 4 năm 2026.",2026-04,11',
    '',
  ]);
  expect(formatAssignments(facts(analyse(parse(''))), 'en')).toBe('\u{feff}Unit,Task,Deadline,Line\r\n');
});
