import { describe, expect, test } from 'vitest';
import { definitionAt, prepareRename, referencesAt, renameAt } from '../../src/service/index.ts';
import { edited, offsetOf, wordsIn } from './marked.ts';
import { MemoryWorkspace } from './memory-workspace.ts';
import { PLAN, SUPERIOR } from './plans.ts';

const AT = 'file:///xa.txt';

interface Question {
  plus?: number;
  lang?: 'vi' | 'en';
}

/** The text after a rename, or the sentence that refuses it. */
async function renamed(text: string, words: string, name: string, question: Question = {}): Promise<string> {
  const { plus = 1, lang = 'vi' } = question;
  const workspace = new MemoryWorkspace({ [AT]: text }, { lang });
  const edits = await renameAt(await workspace.reading(AT), offsetOf(text, words, plus), name, null);
  if ('refused' in edits) return edits.refused;
  return edited(text, edits[0]?.edits ?? []);
}

/** How many places mean what stands there. */
async function countAt(text: string, words: string, plus = 1): Promise<number> {
  const workspace = new MemoryWorkspace({ [AT]: text });
  const reading = await workspace.reading(AT);
  const found = await referencesAt(reading, offsetOf(text, words, plus), workspace.library, true);
  return found?.length ?? 0;
}

async function prepared(text: string, words: string, plus = 1): Promise<string> {
  const reading = await new MemoryWorkspace({ [AT]: text }).reading(AT);
  const place = prepareRename(reading, offsetOf(text, words, plus));
  return 'refused' in place ? place.refused : `${wordsIn(text, place.range)} | ${place.placeholder}`;
}

/** The lines of a text that another one has differently. */
function changed(before: string, after: string): string[] {
  const old = before.split(/\r?\n/u);
  return after.split(/\r?\n/u).filter((line, i) => line !== old[i]);
}

function otherwise(text: string): string {
  return `😀\r\n${text.replaceAll('\n', '\r\n').normalize('NFD')}`;
}

describe('a short name', () => {
  test('changes where it is given and wherever it is used, in capitals too', async () => {
    const after = await renamed(PLAN, 'ứng Đợt thi đua', 'Phong trào', { plus: 5 });

    expect(after).toContain('Đợt thi đua nước rút trồng rừng (sau đây gọi tắt là Phong trào) như sau');
    expect(after).toContain('I. MỤC TIÊU CỦA PHONG TRÀO\n');
    expect(after).toContain('Các thôn hưởng ứng Phong trào;');
  });

  test('leaves the long form that begins with its words', async () => {
    const after = await renamed(PLAN, 'ứng Đợt thi đua', 'Phong trào', { plus: 5 });

    expect(after).toContain('Tổ chức Đợt thi đua nước rút trồng rừng\n');
    expect(after).toContain('kết quả Đợt thi đua nước rút trồng rừng được báo cáo');
  });

  test('is bound in as many places afterwards', async () => {
    const after = await renamed(PLAN, 'ứng Đợt thi đua', 'Phong trào', { plus: 5 });

    expect(await countAt(after, 'ứng Phong trào', 5)).toBe(await countAt(PLAN, 'ứng Đợt thi đua', 5));
  });

  test('is written with letters in parts where the document has them so', async () => {
    const text = otherwise(PLAN);
    const words = 'ứng Đợt thi đua'.normalize('NFD');

    const after = await renamed(text, words, 'Phong trào thi đua', { plus: words.indexOf('Đ') + 1 });

    expect(after.normalize('NFC')).toContain('(sau đây gọi tắt là Phong trào thi đua)');
    expect(after).toBe(after.normalize('NFD'));
    expect(after.split('\r\n')).toHaveLength(text.split('\r\n').length);
  });

  test('is written with tones apart where the document has only those so', async () => {
    const tones = (words: string): string =>
      words.normalize('NFD').replaceAll(/\P{M}\p{M}+/gu, (cluster) => {
        const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(cluster)?.[0] ?? '';
        return cluster.replace(tone, '').normalize('NFC') + tone;
      });
    const text = tones(PLAN);
    const words = tones('ứng Đợt thi đua');

    const after = await renamed(text, words, 'Hội diễn', { plus: words.indexOf('Đ') + 1 });

    expect(after).toContain(tones('gọi tắt là Hội diễn'));
    expect(after).toBe(tones(after));
  });

  test('torn by a page is torn there again', async () => {
    const text = PLAN.replace(
      '2. Hoàn thành',
      '2. Các thôn tích cực tham gia, hưởng ứng và tuyên truyền Đợt\n\n2\n\nthi đua đến từng hộ dân trên địa bàn. Hoàn thành',
    );

    const after = await renamed(text, 'ứng Đợt thi đua', 'Phong trào', { plus: 5 });

    expect(after).toContain('tuyên truyền Phong\n\n2\n\ntrào đến từng hộ dân');
  });

  test('torn by markup keeps the markup', async () => {
    const text = PLAN.replace('hưởng ứng Đợt thi đua;', 'hưởng ứng **Đợt** thi đua;');

    const after = await renamed(text, 'gọi tắt là Đợt', 'Phong trào', { plus: 12 });

    expect(after).toContain('hưởng ứng **Phong** trào;');
  });

  test('torn by markup that has words for no second part loses that', async () => {
    const text = PLAN.replace('hưởng ứng Đợt thi đua;', 'hưởng ứng **Đợt** thi đua;');

    expect(await renamed(text, 'gọi tắt là Đợt', 'ĐTĐ', { plus: 12 })).toContain('hưởng ứng **ĐTĐ**;');
  });

  test('in a quotation stays as others wrote it', async () => {
    const text = PLAN.replace('2. Hoàn thành', '2. Treo khẩu hiệu “Chào mừng Đợt thi đua”. Hoàn thành');

    const after = await renamed(text, 'ứng Đợt thi đua', 'Phong trào', { plus: 5 });

    expect(after).toContain('“Chào mừng Đợt thi đua”');
  });

  test('in brackets behind its long form changes with its uses', async () => {
    const after = await renamed(PLAN, 'khai TTHC', 'THC', { plus: 6 });

    expect(changed(PLAN, after)).toHaveLength(2);
    expect(after).toContain('thủ tục hành chính (THC)');
    expect(after).toContain('Công khai THC;');
  });

  test('is refused a name in use, one that would not be read, and none', async () => {
    const used = PLAN.replace('2. Hoàn thành', '2. Phong trào văn nghệ được duy trì. Hoàn thành');

    expect(await renamed(used, 'ứng Đợt thi đua', 'Phong trào', { plus: 5 })).toMatch(
      /^“Phong trào” đã được/u,
    );
    expect(await renamed(PLAN, 'ứng Đợt thi đua', 'Đợt) mới', { plus: 5 })).toMatch(/không còn nhận ra/u);
    expect(await renamed(PLAN, 'ứng Đợt thi đua', '  ', { plus: 5 })).toBe(
      'Tên mới không được để trống hay xuống dòng.',
    );
  });

  test('that nobody gives is refused', async () => {
    const text = PLAN.replace('(TTHC)', '');

    expect(await prepared(text, 'khai TTHC', 6)).toBe(
      '“TTHC” không được giải thích ở đâu trong văn bản nên không rõ đổi ở những chỗ nào.',
    );
  });
});

describe('a body', () => {
  test('changes wherever it is named, and not in a longer name', async () => {
    const after = await renamed(PLAN, '1. Phòng Kinh tế', 'Văn phòng xã', { plus: 4 });

    expect(changed(PLAN, after)).toEqual([
      '1. Văn phòng xã',
      'Phối hợp với Văn phòng xã tuần tra; các nội dung khác theo Kế hoạch số 118/KH-UBND.',
      '- Văn phòng xã;',
    ]);
  });

  test('changes in capitals and small letters as they stand', async () => {
    const text = PLAN.replace('1. Phòng Kinh tế', '1. PHÒNG KINH TẾ').replace(
      'với Phòng Kinh tế tuần',
      'với phòng Kinh tế tuần',
    );

    const after = await renamed(text, '- Phòng Kinh tế', 'Tổ Kinh tế', { plus: 4 });

    expect(changed(text, after)).toEqual([
      '1. TỔ KINH TẾ',
      'Phối hợp với tổ Kinh tế tuần tra; các nội dung khác theo Kế hoạch số 118/KH-UBND.',
      '- Tổ Kinh tế;',
    ]);
  });

  test('torn by the other column of the header stays in its own', async () => {
    const text = PLAN.replace(
      'ỦY BAN NHÂN DÂN\nXÃ KHE TRẦM\n',
      'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  XÃ KHE TRẦM                Độc lập - Tự do - Hạnh phúc\n',
    );

    const after = await renamed(text, 'dân xã Khe Trầm phát', 'Ủy ban nhân dân phường Mường Quán', {
      plus: 5,
    });

    expect(after.split('\n').slice(0, 2)).toEqual([
      'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '  PHƯỜNG MƯỜNG QUÁN                Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  test('whose name goes on behind a word that opens another is one body', async () => {
    const text = PLAN.replace('- Công an xã;', '- Công an xã;\n- Chi cục Thủy lợi;').replace(
      'theo Phụ lục.',
      'cùng Chi cục Thủy lợi và Phòng, chống thiên tai.',
    );

    expect(await renamed(text, '- Chi cục', 'Chi cục Đê điều', { plus: 4 })).toContain(
      'cùng Chi cục Thủy lợi và Phòng, chống thiên tai.',
    );
  });

  test('may get a name that holds the old one', async () => {
    const after = await renamed(PLAN, '- Công an xã', 'Công an xã Khe Trầm', { plus: 4 });

    expect(changed(PLAN, after)).toEqual(['2. Công an xã Khe Trầm', '- Công an xã Khe Trầm;']);
  });

  test('is refused the name of another', async () => {
    expect(await renamed(PLAN, '- Công an xã', 'Phòng Kinh tế', { plus: 4, lang: 'en' })).toBe(
      '“Phòng Kinh tế” is used in the document already; the two names could no longer be told apart.',
    );
  });

  test('changes as the issuer of another document, and stays in the title of that', async () => {
    const text = PLAN.replace(
      'theo Phụ lục.',
      'theo Thông báo số 3/TB-CA ngày 05/01/2026 của Công an xã về việc tuyển Công an xã.',
    );

    expect(await renamed(text, '- Công an xã', 'Ban Công an xã', { plus: 4 })).toContain(
      'của Ban Công an xã về việc tuyển',
    );
  });

  test('stays in a quotation', async () => {
    const text = PLAN.replace('theo Phụ lục.', 'theo khẩu hiệu “Học tập Công an xã”.');

    expect(await renamed(text, '- Công an xã', 'Ban Công an xã', { plus: 4 })).toContain(
      '“Học tập Công an xã”',
    );
  });
});

describe('the number of a cited document', () => {
  test('changes in all its mentions', async () => {
    const after = await renamed(PLAN, '118/KH-UBND', '119/KH-UBND');

    expect(after.match(/119\/KH-UBND/gu)).toHaveLength(3);
    expect(after).not.toContain('118/');
    expect(await countAt(after, '119/KH-UBND')).toBe(3);
  });

  test('keeps its notation where digits alone are given', async () => {
    expect(await renamed(PLAN, '118/KH-UBND', '120')).toContain('Kế hoạch số 120/KH-UBND ngày');
  });

  test('keeps its notation with letters in parts', async () => {
    const text = otherwise(
      PLAN.replaceAll('118/KH-UBND', '118/QĐ-UBND').replaceAll('Kế hoạch số', 'Quyết định số'),
    );

    const after = await renamed(text, '118/', '121/QĐ-UBND');

    expect(after.match(/121\/QĐ-UBND/gu)).toHaveLength(3);
  });

  test('torn by a line end is replaced whole', async () => {
    const text = PLAN.replace('số 118/KH-UBND ngày', 'số 118/KH-\nUBND ngày');

    expect(await prepared(text, '118/KH-')).toBe('118/KH-\nUBND | 118/KH-UBND');
    expect(await renamed(text, '118/KH-', '7/KH-UBND')).toContain('số 7/KH-UBND ngày');
  });

  test('of a standard is none that a register gives', async () => {
    const text = PLAN.replace('theo Phụ lục.', 'theo QCVN 01:2019/BCT.');

    expect(await prepared(text, '01:2019')).toMatch(/^Không có gì để đổi tên ở đây/u);
  });

  test('is refused what is no number, and one that is cited already', async () => {
    const text = PLAN.replace('theo Phụ lục.', 'theo Kế hoạch số 9/KH-UBND.');

    expect(await renamed(PLAN, '118/KH-UBND', 'mười hai')).toBe(
      '“mười hai” không phải số và ký hiệu văn bản; viết như “118/KH-UBND”.',
    );
    expect(await renamed(text, '118/KH-UBND', '9/KH-UBND')).toMatch(/^“9\/KH-UBND” đã được dùng/u);
    expect(await renamed(text, '118/KH-UBND', '12/KH-UBND')).toMatch(/^“12\/KH-UBND” đã được dùng/u);
  });
});

describe('the document’s own number', () => {
  const files = (other: string): Record<string, string> => ({ [AT]: SUPERIOR, 'file:///xa-2.txt': other });

  test('changes in its header and in the documents that surely cite it', async () => {
    const workspace = new MemoryWorkspace(files(PLAN));
    const reading = await workspace.reading(AT);

    const edits = await renameAt(reading, offsetOf(SUPERIOR, '118/KH'), '125/KH-UBND', workspace);

    if ('refused' in edits) throw new Error(edits.refused);
    const [own, other] = edits;
    expect(edits.map(({ uri }) => uri)).toEqual([AT, 'file:///xa-2.txt']);
    const header = edited(SUPERIOR, own?.edits ?? []);
    const citing = edited(PLAN, other?.edits ?? []);
    expect(header).toContain('Số: 125/KH-UBND\n');
    expect(citing.match(/125\/KH-UBND/gu)).toHaveLength(3);
    const later = new MemoryWorkspace({ [AT]: header, 'file:///xa-2.txt': citing });
    const found = await definitionAt(
      await later.reading('file:///xa-2.txt'),
      offsetOf(citing, '125/KH'),
      later,
    );
    expect(found?.targets.map(({ uri }) => uri)).toEqual([AT]);
  });

  test('changes in no document that may mean another', async () => {
    const vague = PLAN.replace(' ngày 12/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh', '');
    const workspace = new MemoryWorkspace(files(vague));

    const edits = await renameAt(await workspace.reading(AT), offsetOf(SUPERIOR, '118/KH'), '125', workspace);

    expect('refused' in edits ? edits : edits.map(({ uri }) => uri)).toEqual([AT]);
  });

  test('changes nowhere else where other documents may not be changed', async () => {
    const workspace = new MemoryWorkspace(files(PLAN));

    const edits = await renameAt(await workspace.reading(AT), offsetOf(SUPERIOR, '118/KH'), '125', null);

    expect('refused' in edits ? edits : edits.map(({ uri }) => uri)).toEqual([AT]);
  });

  test('left open is to be filled in, not renamed', async () => {
    expect(await prepared(PLAN.replace('Số: 12/', 'Số:    /'), 'Số:')).toBe(
      'Số văn bản còn để trống; hãy điền thẳng vào dòng “Số:    /KH-UBND”.',
    );
  });
});

describe('the number of a section', () => {
  test('changes with the references that mean it', async () => {
    const after = await renamed(PLAN, 'II. NHIỆM', 'V', { plus: 0 });

    expect(changed(PLAN, after)).toEqual([
      'V. NHIỆM VỤ',
      'Chủ trì, phối hợp với Phòng Kinh tế, Hạ tầng và Đô thị thực hiện phần V của Kế hoạch này theo Phụ lục.',
    ]);
    expect(await countAt(after, 'V. NHIỆM', 0)).toBe(2);
  });

  test('changes from a reference to it', async () => {
    expect(await prepared(PLAN, 'phần II của', 5)).toBe('II | II');
    expect(await renamed(PLAN, 'phần II của', 'V', { plus: 5 })).toContain('\nV. NHIỆM VỤ');
  });

  test('is taken with its delimiter or its unit', async () => {
    expect(await renamed(PLAN, 'II. NHIỆM', 'V.', { plus: 0 })).toContain('\nV. NHIỆM VỤ');
    expect(await renamed(PLAN, 'II. NHIỆM', 'Mục V', { plus: 0 })).toContain('\nV. NHIỆM VỤ');
  });

  test('changes in the decimals below it', async () => {
    const text =
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Trồng cây\n\n1.1. Cây keo.\n\n1.2. Cây lim.\n\nII. TỔ CHỨC\n\nLàm theo mục 1.2 phần I của Kế hoạch này.\n';

    expect(changed(text, await renamed(text, '1. Trồng', '3', { plus: 0 }))).toEqual([
      '3. Trồng cây',
      '3.1. Cây keo.',
      '3.2. Cây lim.',
      'Làm theo mục 3.2 phần I của Kế hoạch này.',
    ]);
  });

  test('of a clause is a letter where it was one', async () => {
    const text =
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Trồng cây\n\na) Cây keo.\n\nb) Cây lim.\n\nII. TỔ CHỨC\n\nLàm theo điểm b mục 1 phần I của Kế hoạch này.\n';

    const after = await renamed(text, 'b) Cây', 'đ', { plus: 0 });

    expect(changed(text, after)).toEqual(['đ) Cây lim.', 'Làm theo điểm đ mục 1 phần I của Kế hoạch này.']);
    expect(await renamed(text, 'b) Cây', '2', { plus: 0 })).toBe(
      '“2” không phải số thứ tự cùng kiểu với “b”; viết như “c”.',
    );
  });

  test('of a decimal stays below its own', async () => {
    const text = 'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Trồng cây\n\n1.1. Cây keo.\n\n1.2. Cây lim.\n';

    expect(await renamed(text, '1.2. Cây', '1.5', { plus: 0 })).toContain('\n1.5. Cây lim');
    expect(await renamed(text, '1.2. Cây', '2.5', { plus: 0 })).toBe(
      '“2.5” không nằm trong mục 1; hãy giữ phần đầu như “1.3”.',
    );
  });

  test('is refused one that is taken, and what is no number of its style', async () => {
    expect(await renamed(PLAN, 'II. NHIỆM', 'III', { plus: 0 })).toBe('Mục “III” đã có; hãy chọn số khác.');
    expect(await renamed(PLAN, 'II. NHIỆM', '4', { plus: 0, lang: 'en' })).toBe(
      '“4” is no number of the style of “II”; write it like “III”.',
    );
  });

  test('is refused one by which a reference would come to mean it', async () => {
    const text = PLAN.replace('Phụ lục.', 'phần VI của Kế hoạch này.');

    expect(await renamed(text, 'II. NHIỆM', 'VI', { plus: 0 })).toMatch(/có dẫn chiếu sẽ chỉ sang mục khác/u);
  });

  test('leaves references of another document', async () => {
    const text = PLAN.replace(
      '2. Hoàn thành',
      '2. Theo Công văn số 4/UBND-VX, làm xong phần II trước. Hoàn thành',
    );

    expect(await renamed(text, 'II. NHIỆM', 'V', { plus: 0 })).toContain('làm xong phần II trước');
  });

  test('written with letters in parts is found in its marker', async () => {
    const text = otherwise(
      'KẾ HOẠCH\n\nĐiều 1. Mục tiêu\n\nTrồng cây.\n\nĐiều 2. Tổ chức\n\nLàm theo Điều 1 của Kế hoạch này.\n',
    );

    const after = await renamed(text, 'Điều 1. M'.normalize('NFD'), '3', { plus: 0 });

    expect(after.normalize('NFC')).toContain('Điều 3. Mục tiêu');
    expect(after.normalize('NFC')).toContain('Làm theo Điều 3 của Kế hoạch này.');
  });
});

test('what has no name of its own is refused in the language of the user', async () => {
  expect(await prepared(PLAN, 'tuần tra')).toMatch(/^Không có gì để đổi tên ở đây/u);
  expect(await renamed(PLAN, 'NHIỆM VỤ', 'X', { lang: 'en' })).toMatch(/^There is nothing to rename here/u);
});

test('preparing tells the words to rename and the name in one line', async () => {
  expect(await prepared(PLAN, 'ĐỢT THI ĐUA')).toBe('ĐỢT THI ĐUA | Đợt thi đua');
  expect(await prepared(PLAN, 'Số: 12')).toBe('12/KH-UBND | 12/KH-UBND');
  expect(await prepared(PLAN, '118/KH-UBND')).toBe('118/KH-UBND | 118/KH-UBND');
});
