import { HD05_LAYOUT, HD36_LAYOUT } from './layout-party.data.ts';
import type { Standard } from './standard.ts';

/** Where HD 05 was not read itself: its sheet of components as public tools for Party offices carry it. */
const SECOND_HAND = 'bộ quy tắc thể thức công khai soạn theo HD 05-HD/VPTW';

/** Văn bản của Đảng đến ngày 26/5/2026. */
export const PARTY_HD36: Standard = {
  id: 'hd36',
  profile: 'dang',
  title: 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng',
  from: '2018-04-03',
  to: '2026-05-26',
  inForce: 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026 thay thế',
  components: [
    { value: 'motto', clause: 'II.1.1' },
    { value: 'issuer', clause: 'II.1.2' },
    { value: 'documentNumber', clause: 'II.1.3' },
    { value: 'placeDate', clause: 'II.1.4' },
    { value: 'title', clause: 'II.1.5' },
    { value: 'subject', clause: 'II.1.5' },
    { value: 'signature', clause: 'II.1.7' },
    { value: 'recipients', clause: 'II.1.9' },
  ],
  motto: { value: [['ĐẢNG CỘNG SẢN VIỆT NAM']], clause: 'II.1.1' },
  numberForm: { value: 'dash', clause: 'II.1.3' },
  dateInWords: null,
  authority: {
    collective: { value: 'T/M', clause: 'II.1.7' },
    deputy: { value: 'K/T', clause: 'II.1.7' },
    order: { value: 'T/L', clause: 'II.1.7' },
    delegation: null,
    acting: { value: 'Q.', clause: 'II.1.7' },
  },
  collectives: {
    value: {
      bodies: [
        'Đảng ủy',
        'Tỉnh ủy',
        'Thành ủy',
        'Huyện ủy',
        'Ban Chấp hành Đảng bộ',
        'Ban Thường vụ',
        'Chi bộ',
        'Chi ủy',
      ],
      looseFrom: null,
    },
    clause: 'II.1.7',
  },
  nameTitles: null,
  endMark: null,
  recipientEnd: { value: ',', clause: null, source: 'thói quen trong văn bản của Đảng' },
  pointDelimiter: null,
  archive: { value: { label: 'Lưu', unit: null }, clause: 'II.1.9' },
  layout: HD36_LAYOUT,
};

/** Văn bản của Đảng từ ngày 27/5/2026. */
export const PARTY_HD05: Standard = {
  id: 'hd05',
  profile: 'dang',
  title: 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026 của Văn phòng Trung ương Đảng',
  from: '2026-05-27',
  to: null,
  inForce: 'ngày ban hành',
  components: [
    { value: 'motto', clause: 'thành phần 1', source: SECOND_HAND },
    { value: 'issuer', clause: 'thành phần 2', source: SECOND_HAND },
    { value: 'documentNumber', clause: 'thành phần 3', source: SECOND_HAND },
    { value: 'placeDate', clause: 'thành phần 4', source: SECOND_HAND },
    { value: 'title', clause: 'thành phần 5', source: SECOND_HAND },
    { value: 'subject', clause: 'thành phần 5', source: SECOND_HAND },
    { value: 'signature', clause: 'thành phần 7', source: SECOND_HAND },
    { value: 'recipients', clause: 'thành phần 9', source: SECOND_HAND },
  ],
  motto: { value: [['ĐẢNG CỘNG SẢN VIỆT NAM']], clause: 'thành phần 1', source: SECOND_HAND },
  numberForm: { value: 'dash', clause: 'thành phần 3', source: SECOND_HAND },
  dateInWords: { value: true, clause: 'thành phần 4', source: SECOND_HAND },
  authority: {
    collective: { value: 'T/M', clause: 'thành phần 7', source: SECOND_HAND },
    deputy: { value: 'K/T', clause: 'thành phần 7', source: SECOND_HAND },
    order: { value: 'T/L', clause: 'thành phần 7', source: SECOND_HAND },
    delegation: null,
    acting: { value: 'Q.', clause: 'thành phần 7', source: SECOND_HAND },
  },
  collectives:
    PARTY_HD36.collectives === null
      ? null
      : { ...PARTY_HD36.collectives, clause: 'thành phần 7', source: SECOND_HAND },
  nameTitles: null,
  endMark: { value: false, clause: null, source: SECOND_HAND },
  // Public tools give `;`, offices go on writing `,`: neither is demanded here.
  recipientEnd: null,
  pointDelimiter: null,
  archive: { value: { label: 'Lưu', unit: null }, clause: 'thành phần 9', source: SECOND_HAND },
  layout: HD05_LAYOUT,
};
