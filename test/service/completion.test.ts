import { describe, expect, test } from 'vitest';
import { registered } from '../../src/registry/entry.ts';
import { createRegistry } from '../../src/registry/registry.ts';
import { completionsAt } from '../../src/service/completion/completion.ts';
import type { Completion } from '../../src/service/completion/item.ts';
import type { DocumentOptions } from '../../src/service/workspace.ts';
import { HEAD, readAtCursor } from './documents.ts';

interface Offered extends Completion {
  /** The line of the cursor, and those that come with it, once this is chosen. */
  line: string;
}

/** What is offered at `¦`, with what becomes of the text. */
async function offered(marked: string, options: Partial<DocumentOptions> = {}): Promise<Offered[]> {
  const { reading, offset, text } = await readAtCursor(marked, options);
  return completionsAt(reading, offset, 'plaintext').map((each) => {
    const { range, text: written } = each.edit;
    const whole = text.slice(0, range.start.offset) + written + text.slice(range.end.offset);
    const start = whole.lastIndexOf('\n', range.start.offset - 1) + 1;
    const end = whole.indexOf('\n', range.start.offset + written.length);
    return { ...each, line: whole.slice(start, end < 0 ? whole.length : end) };
  });
}

async function lines(marked: string, options: Partial<DocumentOptions> = {}): Promise<string[]> {
  return (await offered(marked, options)).map(({ line }) => line);
}

describe('documents to cite', () => {
  const CITED = `${HEAD}Thực hiện Kế hoạch số 58/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh;\n\nI. NỘI DUNG\n\n`;

  test('one cited above goes by its number, or in full', async () => {
    expect(await lines(`${CITED}Các thôn theo Kế ¦ trồng cây.\n`)).toEqual([
      'Các thôn theo Kế hoạch số 58/KH-UBND trồng cây.',
      'Các thôn theo Kế hoạch số 58/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh trồng cây.',
    ]);
  });

  test('letters without marks find it, and so do letters with their marks apart', async () => {
    const short = 'Các thôn theo Kế hoạch số 58/KH-UBND.';

    expect(await lines(`${CITED}Các thôn theo ke hoach¦.\n`)).toContain(short);
    expect((await lines(`${CITED}Các thôn theo Kế hoạch số 5¦.\n`.normalize('NFD'))).map(nfc)).toContain(
      short,
    );
  });

  test('an editor that compares letters finds what was typed', async () => {
    const [plain] = await offered(`${CITED}Các thôn theo ke hoach¦.\n`);
    const [marked] = await offered(`${CITED}Các thôn theo Kế ho¦.\n`);

    expect(plain?.filterText).toBe('ke hoach so 58/kh-ubnd');
    expect(marked?.filterText).toBe('Kế hoạch số 58/KH-UBND');
  });

  test('what goes on behind the cursor is replaced, not doubled', async () => {
    expect(await lines(`${CITED}Các thôn theo Kế ho¦ạch số 58 trồng cây.\n`)).toContain(
      'Các thôn theo Kế hoạch số 58/KH-UBND trồng cây.',
    );
    expect(await lines(`${CITED}Các thôn theo Kế hoạch số 58/KH-UB¦ND.\n`)).not.toContain(
      'Các thôn theo Kế hoạch số 58/KH-UBND.',
    );
  });

  test('a word that ends otherwise is left alone', async () => {
    expect(await lines(`${CITED}Các thôn theo Kế ho¦ang.\n`)).toEqual([]);
  });

  const OWN = createRegistry([
    registered(
      {
        type: 'Quyết định',
        symbol: '15/QĐ-UBND',
        date: '2026-01-05',
        issuer: 'Ủy ban nhân dân tỉnh Thanh Giang',
        subject: 'ban hành Quy chế chăm sóc cây xanh',
        verified: false,
      },
      'so-van-ban.json',
    ),
    registered(
      { type: 'Quyết định', symbol: '16/QĐ-UBND', date: '2025-01-06', ended: { until: '2025-12-31' } },
      'so-van-ban.json',
    ),
    registered({ type: 'Luật', symbol: '90/2031/QH20', date: '2031-01-06', subject: 'Cây xanh' }, 'x'),
  ]);

  test('the registry’s documents are cited in full, with who says so; those out of force are not offered', async () => {
    const found = await offered(`${HEAD}I. NỘI DUNG\n\nTheo Quyết định số 1¦.\n`, { registry: OWN });

    expect(found.map(({ line }) => line)).toEqual([
      'Theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Thanh Giang ban hành Quy chế chăm sóc cây xanh.',
    ]);
    expect(found[0]?.detail).toBe('có trong danh mục văn bản, chưa đối chiếu');
    expect(found[0]?.documentation).toContain('Theo so-van-ban.json; chưa đối chiếu với bản gốc.');
    expect(found[0]?.documentation).toContain('Phụ lục I, Phần I, Mục II, khoản 6, điểm b');
  });

  test('a law goes by its name', async () => {
    expect(await lines(`${HEAD}Căn cứ Luật C¦;\n`, { registry: OWN })).toEqual(['Căn cứ Luật Cây xanh;']);
  });

  test('a registry that can only be asked offers nothing', async () => {
    const { lookUp } = OWN;

    expect(await lines(`${HEAD}I. NỘI DUNG\n\nTheo Quyết định số 1¦.\n`, { registry: { lookUp } })).toEqual(
      [],
    );
  });

  test('neither prose nor the title of the document is a citation', async () => {
    expect(await lines(`${CITED}Các thôn xây dựng kế hoạch¦.\n`)).toEqual([]);
    expect(await lines('ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nKẾ HO¦\n')).toEqual([]);
  });
});

describe('sections', () => {
  const FIRST = `${HEAD}I. MỤC ĐÍCH, YÊU CẦU\n\nXanh hóa đường làng.\n\n`;

  test('behind a number those that the plan lacks', async () => {
    expect(await lines(`${FIRST}II. ¦\n`)).toEqual([
      'II. NỘI DUNG',
      'II. GIẢI PHÁP THỰC HIỆN',
      'II. THỜI GIAN THỰC HIỆN',
      'II. KINH PHÍ THỰC HIỆN',
      'II. TỔ CHỨC THỰC HIỆN',
    ]);
  });

  test('with the next number where none is written, in capitals alone', async () => {
    expect(await lines(`${FIRST}TỔ C¦\n`)).toEqual(['II. TỔ CHỨC THỰC HIỆN']);
    expect(await lines(`${FIRST}Tổ c¦\n`)).toEqual([]);
  });

  test('right behind the number with a blank, and found without marks', async () => {
    expect(await lines(`${FIRST}II.to chuc¦\n`)).toEqual(['II. TỔ CHỨC THỰC HIỆN']);
  });

  test('as the other headings are written', async () => {
    const text = `${HEAD}1. Mục đích, yêu cầu\n\nXanh hóa đường làng.\n\n2. Nội dung\n\nTrồng 100 cây.\n\n3. ki¦\n`;

    expect(await lines(text)).toEqual(['3. Kinh phí thực hiện']);
  });

  test('a movement of emulation must have more, by the law', async () => {
    const text = `${FIRST.replace('Trồng cây', 'Phát động phong trào thi đua trồng cây')}II. tieu¦`;
    const movement = `${FIRST.replace('Trồng cây', 'Phát động phong trào thi đua trồng cây')}II. ch¦`;

    expect(await lines(text)).toEqual([]);
    const [criteria] = await offered(movement);
    expect(criteria?.line).toBe('II. CHỈ TIÊU, TIÊU CHÍ');
    expect(criteria?.documentation).toContain('Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 17, khoản 1');
  });

  test('a number of a lower level opens none', async () => {
    expect(await lines(`${FIRST}1. ¦\n`)).toEqual([]);
  });
});

const WORK = `${HEAD}III. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\nHướng dẫn các thôn trồng cây.\n\n2. Công an xã\n\nBảo đảm trật tự ngày ra quân.\n\nTrên đây là Kế hoạch trồng cây xanh năm 2026./.\n\n`;

describe('recipients', () => {
  test('the units that are given work, and the archive line', async () => {
    expect(await lines(`${WORK}Nơi nhận:\n- ¦\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Bình\n`)).toEqual([
      '- Phòng Kinh tế;',
      '- Công an xã;',
      '- Lưu: VT.',
    ]);
  });

  test('not those that another line reaches, nor a second archive line', async () => {
    const list = 'Nơi nhận:\n- Các phòng, đơn vị thuộc UBND xã;\n-¦\n- Lưu: VT.\n';

    expect(await lines(WORK + list)).toEqual(['- Công an xã;']);
  });

  test('a mark that stands there is not written again', async () => {
    expect(await lines(`${WORK}Nơi nhận:\n- con¦;\n- Lưu: VT.\n`)).toEqual(['- Công an xã;']);
  });

  test('a dash elsewhere is no recipient', async () => {
    expect(await lines(WORK.replace('Bảo đảm', '- ¦\n\nBảo đảm'))).toEqual([]);
  });
});

describe('signatures', () => {
  const FOOT = `${WORK}Nơi nhận:\n- Lưu: VT.\n\n`;

  test('those of a committee, with the clause', async () => {
    const found = await offered(`${FOOT}TM¦\n`);

    expect(found.map(({ edit }) => edit.text)).toEqual([
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    ]);
    expect(found[0]?.documentation).toContain('Điều 13, khoản 2');
  });

  test('what is left of them below the first line', async () => {
    const found = await offered(`${FOOT}TM. ỦY BAN NHÂN DÂN\nKT¦\n`);

    expect(found.map(({ edit }) => edit.text)).toEqual(['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH']);
  });

  test('with the line ends of the document, set in as the first line', async () => {
    const found = await offered(`${FOOT}  KT¦\n`.replaceAll('\n', '\r\n'));

    expect(found.map(({ edit }) => edit.text)).toEqual(['KT. CHỦ TỊCH\r\n  PHÓ CHỦ TỊCH']);
  });

  test('those of a department and of a school have their own posts', async () => {
    const office = FOOT.replace('ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN', 'UBND TỈNH THANH GIANG\nSỞ CÔNG THƯƠNG');
    const school = FOOT.replace(
      'ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN',
      'UBND XÃ NẬM PHIÊN\nTRƯỜNG TIỂU HỌC NẬM PHIÊN',
    );

    expect((await offered(`${office}KT¦\n`)).map(({ label }) => label)).toEqual([
      'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC',
    ]);
    expect((await offered(`${school}KT¦\n`)).map(({ label }) => label)).toEqual([
      'KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG',
    ]);
  });

  test('the Party writes a stroke, and a deputy secretary signs for the committee', async () => {
    const party =
      'ĐẢNG BỘ XÃ NẬM PHIÊN\nĐẢNG ỦY XÃ NẬM PHIÊN\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNậm Phiên, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây xanh\n\nI. NỘI DUNG\n\nTrồng cây.\n\n';

    expect((await offered(`${party}T/¦\n`)).map(({ label }) => label)).toEqual([
      'T/M ĐẢNG ỦY / BÍ THƯ',
      'T/M ĐẢNG ỦY / PHÓ BÍ THƯ',
      'T/M BAN THƯỜNG VỤ / BÍ THƯ',
      'T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ',
      'T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG',
    ]);
    expect(await lines(`${party}KT¦\n`)).toEqual([]);
  });
});

describe('short names', () => {
  const GIVEN = `${HEAD}I. NỘI DUNG\n\nPhát động Đợt thi đua trồng cây ven đường (sau đây gọi tắt là Đợt thi đua), thành lập Tổ tư vấn thôn (TTVT).\n\n`;

  test('those given above', async () => {
    expect(await lines(`${GIVEN}Các thôn hưởng ứng Đợt t¦ này.\n`)).toEqual([
      'Các thôn hưởng ứng Đợt thi đua này.',
    ]);
    const [short] = await offered(`${GIVEN}Giao TT¦ phổ biến.\n`);
    expect([short?.line, short?.detail]).toEqual(['Giao TTVT phổ biến.', 'Tổ tư vấn thôn']);
  });

  test('words of the name behind the cursor are not doubled', async () => {
    expect(await lines(`${GIVEN}Các thôn hưởng ứng dot¦ thi đua này.\n`)).toEqual([
      'Các thôn hưởng ứng Đợt thi đua này.',
    ]);
  });

  test('not above the place that gives them', async () => {
    expect(await lines(GIVEN.replace('I. NỘI DUNG', 'Hưởng ứng Đợt t¦ sau đây.\n\nI. NỘI DUNG'))).toEqual([]);
  });
});

test('the mark that ends the text is offered behind its beginning, in State documents', async () => {
  const text = `${HEAD}I. NỘI DUNG\n\nCác thôn trồng cây./¦\n`;

  expect(await lines(text)).toEqual(['Các thôn trồng cây./.']);
  expect(await lines(text, { profile: 'dang' })).toEqual([]);
  expect(await lines(text.replace('./', '.'))).toEqual([]);
});

function nfc(text: string): string {
  return text.normalize('NFC');
}
