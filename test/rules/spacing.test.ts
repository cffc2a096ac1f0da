import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { applyFixes } from '../../src/lint/apply-fixes.ts';
import { runRules } from '../../src/lint/run.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { spacing } from '../../src/rules/typography/spacing.ts';

const HEAD = 'KẾ HOẠCH\nTrồng cây\n\n';

/** What the safe fixes make of a paragraph. */
function mended(paragraph: string): string {
  const text = HEAD + paragraph;
  const findings = runRules(analyse(parse(text)), { rules: [spacing] });
  return applyFixes(text, findings).slice(HEAD.length);
}

describe('spacing', () => {
  test.each([
    ['các thôn , trường học', 'các thôn, trường học'],
    ['gồm :  hai phần ;', 'gồm: hai phần;'],
    ['các thôn;trường học', 'các thôn; trường học'],
    ['trồng cây.Các thôn', 'trồng cây. Các thôn'],
    ['người tốt việc tốt...để cổ vũ', 'người tốt việc tốt... để cổ vũ'],
    ['( nước uống ) cho đoàn', '(nước uống) cho đoàn'],
    ['phong trào “ Sạch nhà” năm nay', 'phong trào “Sạch nhà” năm nay'],
    ['(khóa XI)về xây dựng', '(khóa XI) về xây dựng'],
    ['các thôn(bản) vùng cao', 'các thôn (bản) vùng cao'],
    ['giai đoạn 2025 -2030', 'giai đoạn 2025 - 2030'],
    ['giai đoạn 2021-2025, 2025- 2030', 'giai đoạn 2021-2025, 2025-2030'],
    ['Nghị định số 98/2023/NĐ- CP của', 'Nghị định số 98/2023/NĐ-CP của'],
    ['Thi đua -Khen thưởng', 'Thi đua - Khen thưởng'],
    ['phát triển kinh tế-xã hội', 'phát triển kinh tế - xã hội'],
    [
      'sân vận động - nhà văn hóa; sân vận động-nhà văn hóa',
      'sân vận động - nhà văn hóa; sân vận động - nhà văn hóa',
    ],
    ['Đơn vị/ cá nhân', 'Đơn vị/cá nhân'],
    ['ngày10 /3/2026', 'ngày 10/3/2026'],
    ['Kế hoạch số 12 /KH-UBND', 'Kế hoạch số 12/KH-UBND'],
    ['sử dụngVLNCN', 'sử dụng VLNCN'],
  ])('mends %j', (wrong, right) => {
    expect(mended(wrong)).toBe(right);
    expect(mended(right)).toBe(right);
  });

  test.each([
    ['1.200 cây, 4,5 ha, 08:30, tỷ lệ 1:500, 100.000đ/người'],
    ['TM. ỦY BAN, KT.CHỦ TỊCH, Tp.Huế, TT.HĐND, ThS.Trần Văn A, v.v.'],
    ['https://suoilam.gov.vn/tin-tuc?a=1,b; hop.thu@suoilam.gov.vn; danh_sach,ban.xlsx'],
    ['tăng từ 8% - 10%, 12,5-13%, 2021 – 2025, 01 - 02 mô hình'],
    ['ngày...tháng...năm 2026; số: ……/……; Ông……… , thôn ………'],
    ['Thôn Đông   120 cây  đã trồng'],
    ['V.I. Lê-nin, In-tơ-nét, Đắk Lắk, NĐ-CP, QĐ-UBND, KGVX-TH'],
    ['a) cây bóng mát, b) cây hoa; I- Thôn Đông, 1- Thôn Đoài, a/ Thôn Thượng, II/ Thôn Hạ'],
    ['UBND thành phố (1A,B,C,D,E), 02 buổi/tuần, 3 m/s, và/hoặc, b/c'],
    ['iOffice, VNeID, TTr, QyĐ, SmartCA, ThS'],
    ['các thôn thực hiện ./.'],
    ['trồng **cây** , tưới *cây*'],
    ['nhiệt độ xuống -5 độ, tăng 5 - 10 lần'],
    ['trồng bàng, phượng,... dọc đường... Các thôn'],
    ['thực hiện. -Các thôn trồng cây; -Trường học tưới cây'],
  ])('leaves %j alone', (right) => {
    expect(mended(right)).toBe(right);
  });
});
