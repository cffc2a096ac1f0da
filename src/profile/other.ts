import type { Standard } from './standard.ts';

/** Mặt trận, đoàn thể, doanh nghiệp: no form is demanded; contradictions and language are checked. */
export const OTHER: Standard = {
  id: 'khac',
  profile: 'khac',
  title: 'Không thuộc thể thức của Nhà nước hoặc của Đảng',
  from: null,
  to: null,
  inForce: 'không có thể thức bắt buộc',
  components: [],
  motto: null,
  numberForm: null,
  dateInWords: null,
  authority: null,
  collectives: null,
  nameTitles: null,
  endMark: null,
  recipientEnd: null,
  pointDelimiter: null,
  archive: null,
  layout: null,
};
