import { expect, test } from 'vitest';
import type { ProfileFact } from '../../src/analyse/facts-types.ts';
import { NodeIndex } from '../../src/analyse/index-nodes.ts';
import { findIssuer } from '../../src/analyse/issuer.ts';
import { detectProfile } from '../../src/analyse/profile.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lines } from '../support/sketch.ts';

function profile(text: string): ProfileFact {
  const nodes = new NodeIndex(parse(lines(text)));
  return detectProfile(nodes, findIssuer(nodes), 'auto');
}

function signed(header: string, signature: string): ProfileFact {
  return profile(`
    ${header}

    KẾ HOẠCH
    Chăm sóc vườn hoa

    I. NỘI DUNG
    1. Trồng hoa.
    2. Tưới hoa.

    ${signature}
  `);
}

test.each([
  ['Số: 12/KH-UBND', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'nha-nuoc'],
  ['Số: 12/KH-HĐND', 'CHỦ TỊCH', 'nha-nuoc'],
  ['Số 12-KH/ĐU', 'T/M ĐẢNG ỦY\nBÍ THƯ', 'dang'],
  ['Số 12-KH/ĐU', 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ', 'dang'],
  ['Số: 12/KH-MTTQ', 'TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH', 'khac'],
  ['Số: 12-KH/ĐTN', 'TM. BAN THƯỜNG VỤ ĐOÀN PHƯỜNG\nBÍ THƯ', 'khac'],
  ['Số: 12/KH-CĐCS', 'TM. BAN CHẤP HÀNH CÔNG ĐOÀN\nCHỦ TỊCH', 'khac'],
  ['Số: 12/KH-SM', 'GIÁM ĐỐC CÔNG TY', 'khac'],
])('tells the system by notation and signature: %s, %s', (header, signature, expected) => {
  expect(signed(header, signature).id).toBe(expected);
});

test('names what it found, the strongest first', () => {
  expect(signed('Số: 12/KH-UBND', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH').why).toBe(
    'ký TM. ỦY BAN NHÂN DÂN; ký hiệu KH-UBND; cơ quan ban hành Ủy ban nhân dân',
  );
});

test('holds a State body to be one whatever form it writes in', () => {
  const found = signed('ĐẢNG CỘNG SẢN VIỆT NAM\nSố: 12/KH-UBND', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH');
  expect(found.id).toBe('nha-nuoc');
});

test('does not take an inspection team that signs with T/M for the Party', () => {
  const header =
    'SỞ NÔNG NGHIỆP\nĐOÀN KIỂM TRA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
  expect(signed(header, 'T/M. ĐOÀN KIỂM TRA\nTRƯỞNG ĐOÀN').id).toBe('nha-nuoc');
});

test('reads the body that a plan without a header opens with', () => {
  expect(profile('KẾ HOẠCH\nTrồng hoa\nĐảng ủy xã Đồng Vại giao các chi bộ trồng hoa ven đường.\n').id).toBe(
    'dang',
  );
});

test('says so where nothing tells, and follows the user', () => {
  const nodes = new NodeIndex(parse('Trồng hoa ven đường.\n'));
  const found = detectProfile(nodes, null, 'auto');
  expect(found.id).toBe('khac');
  expect(found.why).toContain('không có dấu hiệu');
  expect(detectProfile(nodes, null, 'dang')).toEqual({ id: 'dang', why: 'theo yêu cầu' });
});

test.each([
  ['Trung tâm Công tác xã hội tỉnh Sông Mây', 'nha-nuoc'],
  ['Văn phòng Đảng ủy xã Đồng Vại', 'dang'],
  ['Hội đồng Thi đua - Khen thưởng tỉnh Sông Mây', 'nha-nuoc'],
  ['Hội Nông dân xã Đồng Vại', 'khac'],
  ['Đảng ủy Sở Y tế tỉnh Sông Mây', 'dang'],
  ['Công đoàn Trường Tiểu học Đồng Vại', 'khac'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam xã Đồng Vại', 'khac'],
  ['Trường Trung học cơ sở Đồng Vại', 'nha-nuoc'],
])('tells the system of a body by the word that decides: %s', (name, expected) => {
  expect(detectProfile(new NodeIndex(parse('')), { name, superior: null }, 'auto').id).toBe(expected);
});
