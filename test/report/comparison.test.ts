import { describe, expect, test } from 'vitest';
import { compare } from '../../src/analyse/compare/compare.ts';
import { analyse, parse } from '../../src/index.ts';
import { formatComparison } from '../../src/report/comparison.ts';
import type { ReportStyle } from '../../src/report/paint.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 12/KH-UBND\n\nNậm Phiên, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây xanh năm 2026\n\n';
const OLD = `${HEAD}I. MỤC ĐÍCH

Nâng cao ý thức của nhân dân trong xã về việc giữ gìn đường làng, ngõ xóm luôn luôn xanh, sạch và đẹp, góp phần xây dựng nông thôn mới trong năm nay.

II. NỘI DUNG

Tổng kết phong trào thi đua trong tháng 12 năm 2026.

III. KINH PHÍ

Ngân sách xã bảo đảm.

IV. TỔ CHỨC THỰC HIỆN

Các thôn tổ chức thực hiện.
`;

function report(old: string, next: string, style: Partial<ReportStyle> = {}): string {
  const comparison = compare(analyse(parse(old)), analyse(parse(next)));
  return formatComparison(comparison, { language: 'vi', width: 200, paint: (_part, text) => text, ...style });
}

describe('a comparison for people', () => {
  test('tells facts and then sections, each with what became of it', () => {
    const next = OLD.replace('ngày 10 tháng 3', 'ngày 12 tháng 3')
      .replace('tháng 12 năm', 'tháng 11 năm')
      .replace('III. KINH PHÍ\n\nNgân sách xã bảo đảm.', 'III. KHEN THƯỞNG\n\nTặng giấy khen cho 05 hộ.');

    expect(report(OLD, next)).toBe(`Dữ kiện
  ~ sửa đổi ngày ban hành: 2026-03-10 → 2026-03-12
  ~ sửa đổi mốc thời gian: tổng kết: 2026-12 → 2026-11

Nội dung theo mục
  = I. MỤC ĐÍCH (giữ nguyên)
  ~ II. NỘI DUNG (sửa đổi; giữ 90 % số chữ)
    ~ 17: Tổng kết phong trào thi đua trong tháng [-12-] {+11+} năm 2026.
  - III. KINH PHÍ (bỏ)
    - 21: Ngân sách xã bảo đảm.
  + III. KHEN THƯỞNG (bổ sung)
    + 21: Tặng giấy khen cho 05 hộ.
  = IV. TỔ CHỨC THỰC HIỆN (giữ nguyên)
`);
  });

  test('shortens what stays between two differences, and wraps lines under their start', () => {
    const next = OLD.replace('MỤC ĐÍCH', 'MỤC ĐÍCH, YÊU CẦU')
      .replace('nhân dân trong xã', 'cán bộ trong xã')
      .replace('nông thôn mới trong', 'nông thôn mới nâng cao trong');

    expect(report(OLD, next, { language: 'en', width: 60 })).toContain(`Contents by section
  ~ I. MỤC ĐÍCH, YÊU CẦU (changed; 93 % of the words kept;
    formerly "I. MỤC ĐÍCH")
    ~ 13: Nâng cao ý thức của [-nhân dân-] {+cán bộ+} trong
      xã về việc giữ gìn … phần xây dựng nông thôn mới
      {+nâng cao+} trong năm nay.
`);
  });

  test('shows both paragraphs where they have too little in common', () => {
    const next = OLD.replace(
      'Các thôn tổ chức thực hiện.',
      'Giao Văn phòng đôn đốc, ba tháng một lần báo cáo Ủy ban nhân dân xã.',
    );

    expect(report(OLD, next)).toContain(`  ~ IV. TỔ CHỨC THỰC HIỆN (sửa đổi; giữ 0 % số chữ)
    - 25: Các thôn tổ chức thực hiện.
    + 25: Giao Văn phòng đôn đốc, ba tháng một lần báo cáo Ủy ban nhân dân xã.
`);
    expect(report(OLD, next)).toContain('  + bổ sung đơn vị được giao việc: Văn phòng\n');
  });

  test('names what stands beside the sections', () => {
    const lead = 'Ủy ban nhân dân xã xây dựng kế hoạch với các nội dung sau:\n\n';
    expect(report(OLD, OLD.replace('I. MỤC', `${lead}I. MỤC`))).toContain(
      '  ~ Phần mở đầu và phần kết (sửa đổi; giữ 100 % số chữ)\n    + 11: Ủy ban nhân dân xã',
    );
  });

  test('says that nothing differs in the language asked for', () => {
    expect(report(OLD, OLD)).toBe('Hai văn bản như nhau về nội dung.\n');
    expect(report(OLD, OLD, { language: 'en' })).toBe('The two documents say the same.\n');
  });

  test('paints each change as what it is', () => {
    const painted = report(OLD, OLD.replace('Ngân sách xã bảo đảm.', 'Ngân sách xã và xã hội hóa bảo đảm.'), {
      paint: (part, text) => `<${part}>${text}</${part}>`,
    });

    expect(painted).toContain('  <quiet>=</quiet> I. MỤC ĐÍCH');
    expect(painted).toContain('  <warning>~</warning> III. KINH PHÍ');
  });
});
