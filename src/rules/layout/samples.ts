/** An invented plan of the State and one of the Party, each set as its standard demands, for the examples of these rules. */
import type { LayoutSketch } from '../../analyse/layout/sketch.ts';
import type { Example } from '../../lint/rule.ts';
import { PARTY_FOOT, PARTY_HEAD, RECIPIENTS, STATE_HEAD, STATE_SIGNATURE } from '../sample-plans.ts';

const LONG =
  'Ủy ban nhân dân xã tổ chức trồng cây xanh dọc bờ suối, quanh trường học và trạm y tế; mỗi thôn giao một tổ chăm sóc cây trong suốt mùa khô và báo cáo kết quả hằng tháng.';
const LONG_PARTY =
  'Đảng ủy xã giao các chi bộ trực thuộc rà soát nguồn phát triển đảng viên trong đoàn viên, hội viên ưu tú; mỗi chi bộ chọn ít nhất một quần chúng đi học lớp nhận thức về Đảng trong năm.';

/** Nine lines of header, then the body from line 11 on. */
export const STATE_PLAN: string = `${STATE_HEAD}I. NỘI DUNG\n${LONG}\n1. Trồng mới 500 cây. ${LONG}\n2. Chăm sóc 800 cây. ${LONG}\nTrên đây là Kế hoạch trồng cây xanh, yêu cầu các thôn thực hiện./.\n\n${RECIPIENTS}${STATE_SIGNATURE}`;

const CENTRED = { alignment: 'center', firstLine: 0 } as const;

export const STATE_LOOK: LayoutSketch = {
  lines: {
    'ỦY BAN NHÂN DÂN': { ...CENTRED, isBold: true, size: 13 },
    'XÃ SUỐI LAM': { ...CENTRED, isBold: true, size: 13, drawings: 1 },
    CỘNG: { ...CENTRED, isBold: true, size: 13 },
    'Độc lập': { ...CENTRED, isBold: true, drawings: 1 },
    'Số:': { ...CENTRED, size: 13 },
    'Suối Lam,': { ...CENTRED, isItalic: true },
    'KẾ HOẠCH': { ...CENTRED, isBold: true },
    'Trồng cây xanh': { ...CENTRED, isBold: true },
    'I.': { isBold: true },
    'Nơi nhận': { isBold: true, isItalic: true, size: 12 },
    '- ': { size: 11 },
    'TM.': { ...CENTRED, isBold: true },
    'CHỦ TỊCH': { ...CENTRED, isBold: true },
    'Đỗ Văn Tịnh': { ...CENTRED, isBold: true },
  },
};

const PARTY_PLAN: string = `${PARTY_HEAD}I. NỘI DUNG\n${LONG_PARTY}\n1. Về chỉ tiêu. ${LONG_PARTY}\nCác chi bộ thực hiện Kế hoạch này.\n\n${PARTY_FOOT}`;

const PARTY_LOOK: LayoutSketch = {
  lines: {
    '': { lines: { rule: 'exact', value: 18 } },
    'ĐẢNG BỘ': CENTRED,
    'ĐẢNG ỦY': { ...CENTRED, isBold: true },
    'Số 14': CENTRED,
    'ĐẢNG CỘNG': { ...CENTRED, isBold: true, size: 15, drawings: 1 },
    'Suối Lam,': { ...CENTRED, isItalic: true },
    'KẾ HOẠCH': { ...CENTRED, isBold: true, size: 16 },
    'phát triển': { ...CENTRED, isBold: true },
    'I.': { isBold: true },
    'Nơi nhận': { isUnderlined: true },
    '- ': { size: 12 },
    'T/M': { ...CENTRED, isBold: true },
    'BÍ THƯ': CENTRED,
    'Hà Thị Mơ': { ...CENTRED, isBold: true },
  },
};

/** The examples of what every rule on layout leaves alone. */
export const RIGHT_EXAMPLES: readonly Example[] = [
  { title: 'a plan of the State as the decree wants it', text: STATE_PLAN, layout: STATE_LOOK, findings: [] },
  { title: 'a plan of the Party as its guide wants it', text: PARTY_PLAN, layout: PARTY_LOOK, findings: [] },
  { title: 'a plain text, of which no layout is known', text: STATE_PLAN, findings: [] },
];
