import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/ast/calendar.ts';
import { findCitations } from '../../src/recognise/citations.ts';
import { covered, first } from './covered.ts';

describe('findCitations', () => {
  test.each([
    [
      'Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND xã Tân Lạc',
      '12/KH-UBND',
      '12',
      'KH-UBND',
      '2025-03-05',
      'UBND xã Tân Lạc',
    ],
    [
      'Nghị định số 217/2025/NĐ-CP ngày 05/8/2025 của Chính phủ',
      '217/2025/NĐ-CP',
      '217',
      'NĐ-CP',
      '2025-08-05',
      'Chính phủ',
    ],
    ['Kết luận số 21-KL/TW', '21-KL/TW', '21', 'KL/TW', null, null],
    [
      'Kế hoạch số 28-KH/ĐU, ngày 17/4/2021 của Ban Thường vụ Đảng uỷ',
      '28-KH/ĐU',
      '28',
      'KH/ĐU',
      '2021-04-17',
      'Ban Thường vụ Đảng uỷ',
    ],
    ['Quyết định số 18/20202QĐ-UBND', '18/20202QĐ-UBND', '18', 'QĐ-UBND', null, null],
    ['Kế hoạch số 1264 /KH-HV', '1264/KH-HV', '1264', 'KH-HV', null, null],
    ['Văn bản số 01.6/GĐN/KSYB', '01.6/GĐN/KSYB', '01.6', 'GĐN/KSYB', null, null],
    ['Văn bản số 30.6/GĐN-ĐQ&V', '30.6/GĐN-ĐQ&V', '30.6', 'GĐN-ĐQ&V', null, null],
    ['Kế hoạch 980/KH-BCY', '980/KH-BCY', '980', 'KH-BCY', null, null],
    ['Công văn Số 253/CTTC-CS', '253/CTTC-CS', '253', 'CTTC-CS', null, null],
    ['Kế hoạch kiểm tra số 1105/KH-ĐKT', '1105/KH-ĐKT', '1105', 'KH-ĐKT', null, null],
    ['Tờ trình số 02/TTr-CAT- ANCT', '02/TTr-CAT-ANCT', '02', 'TTr-CAT-ANCT', null, null],
    [
      'Thông tư số 09/2024/TT-BNV của Bộ Nội vụ ngày 12/3/2024',
      '09/2024/TT-BNV',
      '09',
      'TT-BNV',
      '2024-03-12',
      'Bộ Nội vụ',
    ],
    ['Luật số 118/2025/QH15', '118/2025/QH15', '118', 'QH15', null, null],
  ])('reads %j', (text, symbol, number, notation, date, issuer) => {
    const found = findCitations(`theo ${text}.`);
    expect(covered(`theo ${text}.`, found)).toEqual([text]);
    const one = first(found);
    expect(one).toMatchObject({ symbol, number, notation, issuer, subject: null, blankNumber: false });
    expect(one.date === null ? null : isoDate(one.date)).toBe(date);
  });

  test.each([
    ['Công văn số   /SGDĐT-VP ngày   tháng 7 năm 2026 của Sở Giáo dục và Đào tạo', 'SGDĐT-VP', ['day']],
    ['Thông báo số ….-TB/CB ngày …../…./……của Chi bộ', 'TB/CB', ['day', 'month', 'year']],
    ['Kế hoạch số:           /KH-UBND ngày        tháng      năm 2026', 'KH-UBND', ['day', 'month']],
  ])('tells the open places of %j', (text, notation, blankDate) => {
    expect(findCitations(text)).toMatchObject([
      { symbol: null, number: null, notation, blankNumber: true, blankDate },
    ]);
  });

  test.each([
    ['Nghị định số 217/2025/NĐ-\nCP ngày\n05/8/2025 của Chính\n  phủ', '217/2025/NĐ-CP', 'Chính phủ'],
    [
      'Quyết định số\n1050/QĐ-SCT ngày 06/3/2026 của Giám đốc Sở\nCông Thương',
      '1050/QĐ-SCT',
      'Giám đốc Sở Công Thương',
    ],
    [
      'Quyết định\u00a0số\u00a07/QĐ-UBND ngày 20\n\ntháng 11 năm 2025 của\u00a0UBND xã',
      '7/QĐ-UBND',
      'UBND xã',
    ],
  ])('reads over torn lines in %j', (text, symbol, issuer) => {
    const found = findCitations(text);
    expect(covered(text, found)).toEqual([text]);
    expect(found[0]).toMatchObject({ symbol, issuer });
  });

  test.each([
    [
      'của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về lớp ghép',
      'Bộ trưởng Bộ Giáo dục và Đào tạo',
      'quy định về lớp ghép',
    ],
    ['của Sở Văn hóa, Thể thao và Du lịch về việc mở hội', 'Sở Văn hóa, Thể thao và Du lịch', 'mở hội'],
    ['của Cục Chính trị - Tổ chức về việc tập huấn', 'Cục Chính trị - Tổ chức', 'tập huấn'],
    [
      'của Học viện Kỹ thuật mật mã Tổ chức triển khai đồ án',
      'Học viện Kỹ thuật mật mã',
      'Tổ chức triển khai đồ án',
    ],
    [
      'của Ban Thi đua - Khen thưởng Trung ương Hướng dẫn bình xét',
      'Ban Thi đua - Khen thưởng Trung ương',
      'Hướng dẫn bình xét',
    ],
    ['của BCHTW Đảng khóa XIII về công tác cán bộ', 'BCHTW Đảng khóa XIII', 'công tác cán bộ'],
    ['của Chính phủ Quy định về hội', 'Chính phủ', 'Quy định về hội'],
    ['của Chủ tịch UBND tỉnh để kịp thời xử lý', 'Chủ tịch UBND tỉnh', null],
    ['của Ban Thường vụ Thành ủy nhằm phát huy sức dân', 'Ban Thường vụ Thành ủy', null],
    ['của UBND huyện v/v đắp đê', 'UBND huyện', 'đắp đê'],
    ['của Sở Công Thương (sau đây gọi tắt là Sở) về việc kiểm tra chợ', 'Sở Công Thương', 'kiểm tra chợ'],
  ])('parts issuer and subject in %j', (rest, issuer, subject) => {
    expect(findCitations(`Quyết định số 7/QĐ-UBND ngày 05/3/2025 ${rest}`)[0]).toMatchObject({
      issuer,
      subject,
    });
  });

  test.each([
    ['Hưởng ứng phát động của Thủ tướng Chính phủ tại Quyết định số 99/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['đã được Giám đốc Sở Công Thương phê duyệt tại Quyết định số 99/QĐ-SCT', 'Giám đốc Sở Công Thương'],
    ['Xét đề nghị của Công ty cổ phần An Bình tại Văn bản số 51/AB', 'Công ty cổ phần An Bình'],
    ['Sở Tư pháp có Văn bản số 943/STP-XD', 'Sở Tư pháp'],
    ['UBND tỉnh đã ban hành Quyết định số 22/2024/QĐ-UBND', 'UBND tỉnh'],
    ['trình Sở Tư pháp thẩm định tại Văn bản số 26/SCT-CN', null],
    ['của Đoàn kiểm tra theo Quyết định số 99/QĐ-SCT', null],
    ['giao Sở Nội vụ chủ trì. Thực hiện Quyết định số 99/QĐ-UBND', null],
  ])('looks for the issuer in front: %j', (text, issuer) => {
    expect(findCitations(text)[0]).toMatchObject({ issuer });
  });

  test('shares an issuer between the citations of a pair', () => {
    const text =
      'tại Công văn số 42/UBND-NC ngày 02/12/2021 và Công văn số 44/UBND-NC ngày 18/11/2022 của Chủ tịch UBND tỉnh';
    expect(findCitations(text).map(({ issuer }) => issuer)).toEqual([
      'Chủ tịch UBND tỉnh',
      'Chủ tịch UBND tỉnh',
    ]);
  });

  test('gives a symbol of a list the type of the one before', () => {
    const text = 'các Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND và 14/QĐ-UBND';
    expect(findCitations(text).map(({ documentType, symbol }) => [documentType, symbol])).toEqual([
      ['Quyết định', '12/QĐ-UBND'],
      ['Quyết định', '13/QĐ-UBND'],
      ['Quyết định', '14/QĐ-UBND'],
    ]);
  });

  test('lets the title of a campaign run over semicolons, up to the body that acts', () => {
    const text =
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND tỉnh về việc mở Đợt thi đua chào mừng ngày hội; tăng tốc, về đích sớm; Ủy ban nhân dân xã Tân Lạc xây dựng kế hoạch như sau:';
    expect(findCitations(text)).toMatchObject([
      { subject: 'mở Đợt thi đua chào mừng ngày hội; tăng tốc, về đích sớm' },
    ]);
  });

  test('ends a subject at a semicolon where the sentence only goes on', () => {
    const text = 'Bám sát Chỉ thị số 4-CT/TU ngày 05/3/2025 của Tỉnh ủy về giữ rừng; khơi dậy sức dân.';
    expect(findCitations(text)).toMatchObject([{ subject: 'giữ rừng' }]);
  });

  test.each([
    [' và Kế hoạch số 9/KH-UBND', 2],
    [', Đảng ủy phường Bến Tre xây dựng Kế hoạch', 1],
    [' (sau đây gọi tắt là Đợt thi đua)', 1],
    [' và các văn bản liên quan', 1],
    ['. Các tổ báo cáo', 1],
  ])('ends a subject before %j', (rest, count) => {
    const found = findCitations(
      `Theo Kế hoạch số 8/KH-UBND ngày 05/3/2025 của UBND tỉnh về chống hạn${rest}`,
    );
    expect(found).toHaveLength(count);
    expect(found[0]?.subject).toBe('chống hạn');
  });

  test('nests what a subject cites', () => {
    const text =
      'Kế hoạch số 11/KH-UBND của UBND xã về thực hiện Chỉ thị số 02/CT-TTg ngày 15/11/2019 của Thủ tướng Chính phủ về giữ bí mật.';
    expect(covered(text, findCitations(text))).toEqual([
      text.slice(0, -1),
      'Chỉ thị số 02/CT-TTg ngày 15/11/2019 của Thủ tướng Chính phủ về giữ bí mật',
    ]);
  });

  test.each([
    [
      'thực hiện tốt Luật Thi đua, khen thưởng và các văn bản',
      'Luật Thi đua, khen thưởng',
      'Luật',
      'Thi đua, khen thưởng',
    ],
    [
      'Luật Thi đua - Khen thưởng khi tổng kết',
      'Luật Thi đua - Khen thưởng',
      'Luật',
      'Thi đua - Khen thưởng',
    ],
    [
      'Luật Thi đua, khen thưởng năm 2022;',
      'Luật Thi đua, khen thưởng năm 2022',
      'Luật',
      'Thi đua, khen thưởng',
    ],
    ['Luật Bảo vệ BMNN năm 2018;', 'Luật Bảo vệ BMNN năm 2018', 'Luật', 'Bảo vệ BMNN'],
    ['Bộ luật Hình sự', 'Bộ luật Hình sự', 'Bộ luật', 'Hình sự'],
    [
      'Điều lệ Đảng Cộng sản Việt Nam, Luật',
      'Điều lệ Đảng Cộng sản Việt Nam',
      'Điều lệ',
      'Đảng Cộng sản Việt Nam',
    ],
    ['Hiến pháp năm 2013', 'Hiến pháp năm 2013', 'Hiến pháp', null],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thanh tra ngày 05/3/2025',
      'Luật sửa đổi, bổ sung một số điều của Luật Thanh tra ngày 05/3/2025',
      'Luật',
      'sửa đổi, bổ sung một số điều của Luật Thanh tra',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ xã Tân Lạc lần thứ V, nhiệm kỳ',
      'Nghị quyết Đại hội Đảng bộ xã Tân Lạc lần thứ V',
      'Nghị quyết',
      'Đại hội Đảng bộ xã Tân Lạc lần thứ V',
    ],
    [
      'Nghị quyết Đại hội Đảng các cấp.',
      'Nghị quyết Đại hội Đảng các cấp',
      'Nghị quyết',
      'Đại hội Đảng các cấp',
    ],
    [
      'Nghị quyết Trung ương 4 (khóa XI, khóa XII),',
      'Nghị quyết Trung ương 4 (khóa XI, khóa XII)',
      'Nghị quyết',
      'Trung ương 4 (khóa XI, khóa XII)',
    ],
  ])('reads what has no number in %j', (text, want, documentType, subject) => {
    const found = findCitations(text);
    expect(covered(text, found)[0]).toBe(want);
    expect(found[0]).toMatchObject({ documentType, subject, symbol: null });
  });

  test.each([
    ['nội dung Đề án 06 của Chính phủ', 'Đề án', '06', 'Chính phủ'],
    ['theo các Nghị quyết của Quốc hội', 'Nghị quyết', null, 'Quốc hội'],
    ['triển khai Chỉ thị 11 với các nội dung', 'Chỉ thị', '11', null],
  ])('reads the loose mention in %j', (text, documentType, number, issuer) => {
    expect(findCitations(text)).toMatchObject([{ documentType, number, issuer, symbol: null }]);
  });

  test.each([
    ['Kế hoạch số 1/KH-UBND ngày … tháng … năm …', null, ['day', 'month', 'year']],
    ['Kế hoạch số 1/KH-UBND ngày … tháng 7 năm 2026', '2026-07', ['day']],
    // A quarter is a time of work, not the date of a document.
    ['Kế hoạch số 1/KH-UBND quý II/2026', null, []],
    ['Luật Thanh tra ngày … tháng 6 năm 2025', '2025-06', ['day']],
    ['Luật Thanh tra', null, []],
  ])('dates %j', (text, date, blankDate) => {
    const [found] = findCitations(`theo ${text}`);
    expect(found?.blankDate).toEqual(blankDate);
    const read = found?.date ?? null;
    expect(read === null ? null : isoDate(read)).toBe(date);
  });

  test('reads number and date of a law behind its name', () => {
    const text = 'Căn cứ Luật Thanh tra số 84/2025/QH15 ngày 25/6/2025;';
    const found = findCitations(text);
    expect(covered(text, found)).toEqual(['Luật Thanh tra số 84/2025/QH15 ngày 25/6/2025']);
    expect(found).toMatchObject([
      { symbol: '84/2025/QH15', number: '84', notation: 'QH15', subject: 'Thanh tra' },
    ]);
  });

  test.each([
    ['Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'Tổ chức chính quyền địa phương'],
    ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', 'Ban hành văn bản quy phạm pháp luật'],
    ['Luật Thi đua, khen thưởng số 06/2022/QH15', 'Thi đua, khen thưởng'],
    ['Bộ luật Hình sự số: 100/2015/QH13', 'Hình sự'],
    ['Luật số 118/2025/QH15', null],
    ['Luật Số 118/2025/QH15', null],
    ['Kế hoạch Kiểm tra số 5/KH-UBND', null],
  ])('keeps the name in %j, long or short', (text, subject) => {
    expect(findCitations(`theo ${text};`)).toMatchObject([{ subject }]);
  });

  test('reads the subject of what is only invoked', () => {
    const text = 'Thực hiện các Nghị quyết của Quốc hội về sắp xếp đơn vị hành chính.';
    const found = findCitations(text);
    expect(covered(text, found)).toEqual(['Nghị quyết của Quốc hội về sắp xếp đơn vị hành chính']);
    expect(found).toMatchObject([{ subject: 'sắp xếp đơn vị hành chính', blankDate: [] }]);
  });

  test.each([
    ['nêu tại 12/2025/XYZ', [[null, '12/2025/XYZ']]],
    ['nêu tại 12/QĐ-UBND', [[null, '12/QĐ-UBND']]],
    ['nêu tại số 12/XYZ-AB', [[null, '12/XYZ-AB']]],
    // Without `số`, a year or a known type it may be anything: a house, a lot, a road.
    ['nêu tại 12/XYZ-AB', []],
    // The line begins with the number: it is the number of the document itself.
    ['12/QĐ-UBND', []],
    ['số 12/QĐ-UBND', []],
    [
      'Quyết định số 12/QĐ-UBND được sửa đổi bởi số 14/QĐ-UBND',
      [
        ['Quyết định', '12/QĐ-UBND'],
        [null, '14/QĐ-UBND'],
      ],
    ],
    [
      'Quyết định số 12/QĐ-UBND, nay là 14/QĐ-UBND',
      [
        ['Quyết định', '12/QĐ-UBND'],
        [null, '14/QĐ-UBND'],
      ],
    ],
    [
      'Quyết định số 12/QĐ-UBND; 14/QĐ-UBND hoặc 15/QĐ-UBND',
      [
        ['Quyết định', '12/QĐ-UBND'],
        ['Quyết định', '14/QĐ-UBND'],
        ['Quyết định', '15/QĐ-UBND'],
      ],
    ],
  ])('tells which numbers of %j go on a list', (text, want) => {
    expect(findCitations(text).map(({ documentType, symbol }) => [documentType, symbol])).toEqual(want);
  });

  test('finds laws, standards and numbers in the order of the text', () => {
    const text = 'theo QCVN 01:2019/BCT, Luật Thanh tra và Kế hoạch số 5/KH-UBND';
    expect(covered(text, findCitations(text))).toEqual([
      'QCVN 01:2019/BCT',
      'Luật Thanh tra',
      'Kế hoạch số 5/KH-UBND',
    ]);
  });

  test('reads a standard with the words in front of it', () => {
    const text = 'theo Quy chuẩn kỹ thuật quốc gia QCVN 01:2019/BCT của Bộ Công Thương.';
    const found = findCitations(text);
    expect(covered(text, found)).toEqual(['Quy chuẩn kỹ thuật quốc gia QCVN 01:2019/BCT của Bộ Công Thương']);
    expect(found[0]).toMatchObject({
      documentType: 'Quy chuẩn',
      symbol: 'QCVN 01:2019/BCT',
      issuer: 'Bộ Công Thương',
    });
  });

  test.each([
    'kế hoạch của thành phố',
    'thực hiện Kế hoạch này',
    'Kế hoạch 5 năm của xã',
    'Kế hoạch phát triển kinh tế năm 2025',
    'Số: 12/KH-UBND',
    'luật và các quy định',
    'Nghị quyết mà Đại hội đã đề ra',
    'báo cáo 6 tháng đầu năm',
    'đơn giá 12-15%/năm',
    'Km26/QL32',
    'Quyết định của tôi',
    'Báo cáo của Sở Nội vụ',
  ])('finds none in %j', (text) => {
    expect(findCitations(text)).toEqual([]);
  });

  test('does not take the way to a body for a subject', () => {
    expect(findCitations('gửi Báo cáo số 5/BC-UBND ngày 05/3/2025 về Sở Nội vụ')).toMatchObject([
      { subject: null },
    ]);
  });

  test('keeps chains of citations apart', () => {
    expect(findCitations('Nghị quyết Đại hội '.repeat(2_000)).length).toBeLessThanOrEqual(2_000);
    expect(findCitations('Kế hoạch số '.repeat(5_000))).toEqual([]);
    expect(findCitations('Quyết định số 1/QĐ-UBND của Sở A về b; '.repeat(500))).toHaveLength(500);
  });
});
