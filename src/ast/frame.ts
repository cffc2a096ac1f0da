/** Nodes of what frames a document: its header and its footer. */
import type { InlineContent } from './inline.ts';
import type { Leaf, Marker } from './leaves.ts';
import type { Branch } from './unist.ts';

/** Thể thức phần đầu. Its parts stand in canonical order wherever the source put them. */
export interface Header extends Branch {
  type: 'header';
  children: HeaderContent[];
}

/** What a header holds. */
export type HeaderContent = Motto | Issuer | DocumentNumber | PlaceDate | Title | Subject | Addressee | Leaf;

/** Quốc hiệu and Tiêu ngữ (`state`), or ĐẢNG CỘNG SẢN VIỆT NAM (`party`). */
export interface Motto extends Branch {
  type: 'motto';
  form: 'state' | 'party';
  children: Leaf[];
}

/** Cơ quan ban hành; `superior` is the body above it where the header names one. */
export interface Issuer extends Branch {
  type: 'issuer';
  name: string;
  superior: string | null;
  children: InlineContent[];
}

/** The line `Số: 12/KH-UBND`. A number left blank is `number: null, blank: true`. */
export interface DocumentNumber extends Branch {
  type: 'documentNumber';
  number: string | null;
  /** Type and body without number (`KH-UBND`). */
  notation: string | null;
  blank: boolean;
  children: InlineContent[];
}

/** Địa danh và thời gian: `Hóa Châu, ngày … tháng 12 năm 2025`; holds a `date`. */
export interface PlaceDate extends Branch {
  type: 'placeDate';
  place: string | null;
  children: InlineContent[];
}

/** Tên loại văn bản as written: `KẾ HOẠCH`. */
export interface Title extends Branch {
  type: 'title';
  children: InlineContent[];
}

/** Trích yếu nội dung. */
export interface Subject extends Branch {
  type: 'subject';
  children: InlineContent[];
}

/** Kính gửi. */
export interface Addressee extends Branch {
  type: 'addressee';
  children: InlineContent[];
}

/** Nơi nhận and signatures. */
export interface Footer extends Branch {
  type: 'footer';
  children: (Recipients | Signature | Leaf)[];
}

export interface Recipients extends Branch {
  type: 'recipients';
  children: (Label | Recipient | Leaf)[];
}

/** The words `Nơi nhận:` and sub-labels such as `Gửi bản điện tử:`. */
export interface Label extends Branch {
  type: 'label';
  children: InlineContent[];
}

/** One line of the list, the archive line (`Lưu: VT, …`) included. */
export interface Recipient extends Branch {
  type: 'recipient';
  /** Words in the brackets that say why: `để b/c`. */
  purpose: string | null;
  /** True for the archive line. */
  archive: boolean;
  children: (Marker | InlineContent)[];
}

/** One signature block: authority and position lines in order, then the signer. */
export interface Signature extends Branch {
  type: 'signature';
  children: (Authority | Position | Signer | Leaf)[];
}

/** A line that says for whom or in whose place: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
export interface Authority extends Branch {
  type: 'authority';
  /** The mark as written: `TM.`, `KT.`, `T/M`. */
  mark: string;
  children: InlineContent[];
}

/** Chức vụ: `PHÓ CHỦ TỊCH`. */
export interface Position extends Branch {
  type: 'position';
  children: InlineContent[];
}

/** Họ tên người ký. */
export interface Signer extends Branch {
  type: 'signer';
  children: InlineContent[];
}
