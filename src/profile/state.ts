import { STATE_LAYOUT } from './layout-state.data.ts';
import type { Standard } from './standard.ts';

/** Văn bản hành chính của cơ quan nhà nước. */
export const STATE: Standard = {
  id: 'nd30',
  profile: 'nha-nuoc',
  title: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
  from: '2020-03-05',
  to: null,
  inForce: 'Điều 37 khoản 1',
  components: [
    { value: 'motto', clause: 'Điều 8.2.a; PL I/I/II/1' },
    { value: 'issuer', clause: 'Điều 8.2.b; PL I/I/II/2' },
    { value: 'documentNumber', clause: 'Điều 8.2.c; PL I/I/II/3' },
    { value: 'placeDate', clause: 'Điều 8.2.d; PL I/I/II/4' },
    { value: 'title', clause: 'Điều 8.2.đ; PL I/I/II/5' },
    { value: 'subject', clause: 'Điều 8.2.đ; PL I/I/II/5' },
    { value: 'signature', clause: 'Điều 8.2.g; PL I/I/II/7' },
    { value: 'recipients', clause: 'Điều 8.2.i; PL I/I/II/9' },
  ],
  motto: {
    value: [
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Độc lập - Tự do - Hạnh phúc'],
    ],
    clause: 'PL I/I/II/1',
  },
  numberForm: { value: 'slash', clause: 'PL I/I/II/3.c' },
  dateInWords: { value: true, clause: 'PL I/I/II/4.b' },
  authority: {
    collective: { value: 'TM.', clause: 'PL I/I/II/7.b; Điều 13.2' },
    deputy: { value: 'KT.', clause: 'PL I/I/II/7.b; Điều 13.1' },
    order: { value: 'TL.', clause: 'PL I/I/II/7.b; Điều 13.4' },
    delegation: { value: 'TUQ.', clause: 'PL I/I/II/7.b; Điều 13.3' },
    acting: { value: 'Q.', clause: 'PL I/I/II/7.b' },
  },
  // Luật Tổ chức chính quyền địa phương 72/2025/QH15 gives the chairman more powers of his own.
  collectives: {
    value: { bodies: ['Ủy ban nhân dân'], looseFrom: '2025-07-01' },
    clause: 'Điều 13.2; PL I/I/II/7.b',
  },
  nameTitles: { value: false, clause: 'PL I/I/II/7.c' },
  endMark: { value: true, clause: 'PL III/II/1 (Mẫu 1.4)' },
  recipientEnd: { value: ';', clause: 'PL I/I/II/9.d' },
  pointDelimiter: { value: ')', clause: 'PL I/I/II/6.đ' },
  archive: { value: { label: 'Lưu:', unit: 'VT' }, clause: 'PL I/I/II/9.d' },
  layout: STATE_LAYOUT,
};
