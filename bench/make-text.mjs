// Makes texts to measure by: plans of any size from the fixtures, and texts that are hard to read.
import { readFileSync } from 'node:fs';

const PLANS = new URL('../fixtures/plans/', import.meta.url);

const linesOf = (name) => readFileSync(new URL(name, PLANS), 'utf8').split('\n');

const whole = linesOf('ubnd-clean.txt');
const HEAD = whole.slice(0, 14);
const FOOT = whole.slice(100);
/** What stands between the first section and the closing of plans in running lines. */
const BODIES = [
  whole.slice(14, 100),
  linesOf('dang-uy-clean.txt').slice(13, 93),
  linesOf('ubnd-lost-header.txt').slice(8, 74),
  linesOf('lien-tich-hai-chu-ky.txt').slice(11, 70),
  linesOf('bao-cao.txt').slice(12, 54),
];

/** Gives every citation of a round numbers of its own, so that no two rounds cite the same documents. */
function vary(line, round) {
  return line.replace(
    /(?<=số )(\d+)(?=[/-]\S*\p{Lu}{2})/gu,
    (number) => `${(Number(number) + round * 7919) % 99_991}`,
  );
}

/**
 * One plan of about `bytes` bytes: a header, bodies of plans in turn, a footer.
 * The same size gives the same text.
 */
export function planOf(bytes) {
  const parts = [HEAD.join('\n')];
  const foot = FOOT.join('\n');
  let size = Buffer.byteLength(parts[0]) + Buffer.byteLength(foot) + 2;
  for (let round = 0; size < bytes; round += 1) {
    for (const line of BODIES[round % BODIES.length]) {
      const varied = vary(line, round);
      size += Buffer.byteLength(varied) + 1;
      if (size > bytes) break;
      parts.push(varied);
    }
  }
  return [...parts, foot].join('\n');
}

const SIZE = 500_000;
const fill = (unit) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

/** Texts of about half a megabyte that ask for the most work, by name. */
export const hostile = {
  'open brackets': fill('('),
  'bracketed lines': fill('(a\n'),
  'straight quotes': fill('"'),
  'curly quotes': fill('“a'),
  'numbers with dots': fill('1. '),
  dashes: fill('- '),
  points: fill('a) '),
  asterisks: fill('**'),
  'strong words': fill('**a** '),
  'unclosed strong': fill('**a '),
  underscores: fill('_a '),
  digits: fill('1234567890'),
  decimals: fill('1.'),
  'slashed numbers': fill('1/2'),
  'the word số': fill('số '),
  'the word ngày': fill('ngày '),
  'từ ngày': fill('từ ngày '),
  'Kế hoạch số': fill('Kế hoạch số '),
  citations: fill('Kế hoạch số 5/KH-UBND ngày 02/3/2026; '),
  'short names': fill('Kế hoạch số 5/KH-UBND (viết tắt là Kế hoạch 5). '),
  references: fill('1. Các nội dung tại mục 1 phần II của Kế hoạch này.\n'),
  'one event': fill('- Tổng kết phong trào trước ngày 15/12/2026, tổng kết ngày 20/12/2026.\n'),
  congresses: fill('Đại hội Đảng bộ xã lần thứ I. Nghị quyết Đại hội Đảng bộ xã lần thứ II. '),
  'five-year plans': fill('phát triển kinh tế - xã hội giai đoạn 2021 - 2025, giai đoạn 2020 - 2025. '),
  'attached plans': fill(
    'KẾ HOẠCH\nTrồng cây\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\n\n1. Rà soát.\n\n',
  ),
  'combining marks': `a${fill('\u0301')}`,
  'decomposed letters': fill('e\u0302\u0301'),
  'one long line': fill('Ủy ban nhân dân xã phối hợp với các thôn rà soát hồ sơ, '),
  'one long word': fill('a'),
  'capitals on one line': fill('UBND '),
  'nested markers': fill('1.\na)\n-\n'),
  'nested decimals': fill('1.1.1. a\n1.1. b\n1. c\n'),
  'numbered lines': fill('1. a\n'),
  'empty lines': '\n'.repeat(50_000),
  'blank lines': fill(' \t \n'),
  'lone returns': fill('a\r'),
  'short lines in capitals': 'UBND\n'.repeat(100_000),
  names: fill('Lò Văn Sương\n'),
  posts: fill('CHỦ TỊCH\n'),
  'Nơi nhận': fill('Nơi nhận:\n'),
  recipients: `Nơi nhận:\n${fill('- Các thôn;\n')}`,
  titles: fill('KẾ HOẠCH\n'),
  mottos: fill('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'),
  annexes: fill('PHỤ LỤC I\n'),
  'attached notes': fill('(Kèm theo\n'),
  columns: fill('a   b\n'),
  'wide gaps': fill('a                    '),
  pipes: fill('|'),
  'rows of a table': `| a | b |\n|---|---|\n${fill('| 1 | 2 |\n')}`,
  'tables of one row': fill('| a |\n|---|\n\n'),
  'page numbers': fill('2\n\n'),
  'page numbers in words': fill('rà soát hồ sơ của các thôn trên địa bàn xã và\n\n2\n\n'),
  rules: fill('-----\n'),
  hashes: fill('# a\n'),
  'torn lines': fill('các thôn trên địa bàn xã rà soát hồ sơ và\n\n'),
};
