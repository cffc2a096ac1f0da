import type { Standard } from './standard.ts';

/** Văn bản của Đảng đến ngày 26/5/2026. */
export const PARTY_HD36: Standard = {
  id: 'hd36',
  profile: 'dang',
  title: 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng',
  from: null,
  to: '2026-05-26',
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
  authority: {
    value: { collective: 'T/M', deputy: 'K/T', order: 'T/L', delegation: null, acting: 'Q.' },
    clause: 'II.1.7',
  },
  endMark: null,
  recipientEnd: { value: ',', clause: null },
};

/** Văn bản của Đảng từ ngày 27/5/2026. */
export const PARTY_HD05: Standard = {
  ...PARTY_HD36,
  id: 'hd05',
  title: 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026 của Văn phòng Trung ương Đảng',
  from: '2026-05-27',
  to: null,
  endMark: { value: false, clause: null },
};
