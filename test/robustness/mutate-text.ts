import * as fc from 'fast-check';

/** Texts made from others as documents go wrong: pasted twice, cut, put in another order, marked up by a machine. */

/** A change of a text. */
type Step = (text: string) => string;

const PIECES = [
  'I. ',
  '1. ',
  '1.1. ',
  'a) ',
  '- ',
  '+ ',
  '| ',
  '|---|---|\n',
  '**',
  '***',
  '_',
  '`',
  '# ',
  '> ',
  '(',
  ')',
  '“',
  '”',
  '"',
  './.',
  '…………',
  ';',
  ', ',
  ' - ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\t',
  '        ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\u001b]8;;https://example.org\u0007',
  '\ud83d',
  '\ude42',
  '🙂',
  '\u0301',
  '\u0302\u0301',
  '\u0323',
  '</script><img src=x onerror=alert(1)>',
  '<!-- thethuc-disable-next-line -->',
  '<!-- thethuc-disable blank-field -- đã rõ -->\n',
  ']]>',
  '::error::',
  '=cmd|x',
  'Điều 1. ',
  'Chương I\n',
  'PHỤ LỤC\n',
  'KẾ HOẠCH\n',
  'Nơi nhận:\n',
  '- Lưu: VT.\n',
  'TM. ỦY BAN NHÂN DÂN\n',
  'KT. CHỦ TỊCH\n',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
  'Căn cứ ',
  'Số:      /KH-UBND',
  'ngày 31 tháng 02 năm 2026',
  'ngày     tháng    năm 20',
  'tháng 13/0000',
  'quý IV',
  'từ ngày 30/4/2026 đến ngày 01/3/2026',
  'giai đoạn 2030 - 2026',
  'đạt từ 99999999999999999999% trở lên',
  'Nghị định số 30/2020/NĐ-',
  'CP ngày 05 tháng 3 năm 2020 của Chính phủ',
  'Quyết định số 0/QĐ-UBND ngày 00/00/0000',
  '(sau đây gọi tắt là ',
  'điểm z khoản 99 Điều 999 Chương MMMM',
  'mục này',
  'Đại hội lần thứ XXXX',
  'kỷ niệm 1000 năm',
];

/** A place in a text, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const few = fc.integer({ min: 1, max: 12 });

function overLines(change: (lines: string[]) => string[]): Step {
  return (text) => change(text.split('\n')).join('\n');
}

const at = (where: number, lines: readonly string[]): number => Math.floor(where * lines.length);

/** Bounds what grows: a step may double a text, and there are several. */
const LONGEST = 40_000;
/** What is taken whole: most plans. */
const SHORT = 20_000;

const window = fc
  .tuple(share, fc.integer({ min: 1, max: 40 }))
  .map(([where, count]): Step =>
    overLines((lines) => lines.slice(at(where, lines), at(where, lines) + count)),
  );

const insertion = fc
  .tuple(share, fc.constantFrom(...PIECES), fc.constantFrom(1, 1, 1, 2, 3, 40))
  .map(([where, piece, times]): Step => (text) => {
    const place = Math.floor(where * text.length);
    return text.slice(0, place) + piece.repeat(times) + text.slice(place);
  });

const opening = fc
  .tuple(share, few, fc.constantFrom(...PIECES))
  .map(([where, count, piece]): Step =>
    overLines((lines) =>
      lines.map((line, i) => (i >= at(where, lines) && i < at(where, lines) + count ? piece + line : line)),
    ),
  );

const dropping = fc
  .tuple(share, few)
  .map(([where, count]): Step => overLines((lines) => lines.toSpliced(at(where, lines), count)));

const doubling = fc.tuple(share, few, fc.constantFrom(1, 1, 2, 20)).map(([where, count, times]): Step =>
  overLines((lines) => {
    const again = lines.slice(at(where, lines), at(where, lines) + count);
    return lines.toSpliced(at(where, lines), 0, ...Array.from({ length: times }, () => again).flat());
  }),
);

const moving = fc.tuple(share, few, share).map(([where, count, to]): Step =>
  overLines((lines) => {
    const rest = [...lines];
    const moved = rest.splice(at(where, lines), count);
    return rest.toSpliced(at(to, rest), 0, ...moved);
  }),
);

const joining = fc
  .tuple(share, few, fc.constantFrom('', ' ', '          ', '\t', ' | '))
  .map(([where, count, glue]): Step =>
    overLines((lines) => {
      const joined = lines.slice(at(where, lines), at(where, lines) + count).join(glue);
      return lines.toSpliced(at(where, lines), count, joined);
    }),
  );

const cutting = fc.tuple(share, fc.integer({ min: 1, max: 40 })).map(([where, count]): Step => (text) => {
  const place = Math.floor(where * text.length);
  return text.slice(0, place) + text.slice(place + count);
});

const rewriting: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\n\n'),
  (text) => text.replaceAll(/\n+/gu, ' '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(/[.,;:]/gu, ''),
  (text) => text.replaceAll(/\d/gu, '9'),
  (text) => text.replaceAll(/^(?=\S)/gmu, '> '),
  (text) => text.replaceAll(/^(\S.*)$/gmu, '**$1**'),
  (text) => text.replaceAll(/^(\S.*)$/gmu, '| $1 |'),
  (text) => [...text].reverse().join(''),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: insertion },
  { weight: 2, arbitrary: opening },
  { weight: 2, arbitrary: dropping },
  { weight: 2, arbitrary: doubling },
  { weight: 2, arbitrary: moving },
  { weight: 2, arbitrary: joining },
  { weight: 2, arbitrary: cutting },
  { weight: 1, arbitrary: rewriting },
);

/** A stretch of a text behind a stretch of another, changed in a few places. */
export function mutatedText(samples: readonly string[]): fc.Arbitrary<string> {
  const sample = fc.constantFrom(...samples);
  const short = fc.constantFrom(...samples.filter(({ length }) => length < SHORT));
  const passage = fc.tuple(sample, window).map(([text, cut]) => cut(text));
  const whole = fc.oneof({ weight: 7, arbitrary: passage }, { weight: 1, arbitrary: short });
  return fc
    .tuple(fc.array(whole, { minLength: 1, maxLength: 3 }), fc.array(step, { maxLength: 6 }))
    .map(([parts, steps]) =>
      steps.reduce((text, change) => change(text).slice(0, LONGEST), parts.join('\n')),
    );
}
