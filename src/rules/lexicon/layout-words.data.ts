/** Words for what is seen on paper, in both languages: names of parts as NĐ 30/2020/NĐ-CP has them. */
import type { Language } from '../../lint/messages.ts';
import type { PartName, Side } from '../../profile/layout.ts';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const PART_WORDS: Words<PartName> = {
  vi: {
    mottoName: 'Quốc hiệu (tiêu đề)',
    mottoLine: 'Tiêu ngữ',
    superior: 'tên cơ quan chủ quản trực tiếp',
    issuer: 'tên cơ quan ban hành',
    documentNumber: 'số, ký hiệu',
    placeDate: 'địa danh và thời gian ban hành',
    title: 'tên loại văn bản',
    subject: 'trích yếu',
    addressee: 'phần “Kính gửi”',
    basis: 'căn cứ ban hành',
    sectionHeading: 'tiêu đề mục',
    body: 'nội dung',
    authority: 'quyền hạn của người ký',
    position: 'chức vụ của người ký',
    signer: 'họ tên người ký',
    recipientsLabel: 'từ “Nơi nhận”',
    recipient: 'danh sách nơi nhận',
  },
  en: {
    mottoName: 'the national name (heading)',
    mottoLine: 'the motto',
    superior: 'the name of the superior body',
    issuer: 'the name of the issuing body',
    documentNumber: 'number and notation',
    placeDate: 'place and date',
    title: 'the type name',
    subject: 'the subject',
    addressee: 'the part “Kính gửi”',
    basis: 'the legal grounds',
    sectionHeading: 'headings of sections',
    body: 'the body',
    authority: 'the authority of the signer',
    position: 'the post of the signer',
    signer: 'the name of the signer',
    recipientsLabel: 'the words “Nơi nhận”',
    recipient: 'the list of recipients',
  },
};

export const SIDE_WORDS: Words<Side> = {
  vi: { top: 'lề trên', bottom: 'lề dưới', left: 'lề trái', right: 'lề phải' },
  en: { top: 'top margin', bottom: 'bottom margin', left: 'left margin', right: 'right margin' },
};

/** What a look has, and what it lacks where it should have it. */
export const LOOK_WORDS: Words<
  'bold' | 'regular' | 'italic' | 'upright' | 'upper' | 'lower' | 'centred' | 'offCentre'
> = {
  vi: {
    bold: 'chữ đậm',
    regular: 'chữ không đậm',
    italic: 'chữ nghiêng',
    upright: 'chữ đứng',
    upper: 'chữ in hoa',
    lower: 'chữ in thường',
    centred: 'canh giữa',
    offCentre: 'không canh giữa',
  },
  en: {
    bold: 'bold',
    regular: 'not bold',
    italic: 'italic',
    upright: 'upright',
    upper: 'in capitals',
    lower: 'in lower case',
    centred: 'centred',
    offCentre: 'not centred',
  },
};

export const ALIGNMENT_WORDS: Words<'left' | 'center' | 'right'> = {
  vi: { left: 'canh trái', center: 'canh giữa', right: 'canh phải' },
  en: { left: 'aligned left', center: 'centred', right: 'aligned right' },
};

export const PAGE_NUMBER_WORDS: Words<'missing' | 'footer' | 'first' | 'italic' | 'notArabic' | 'size'> = {
  vi: {
    missing: 'không có',
    footer: 'đặt ở cuối trang',
    first: 'hiển thị cả ở trang thứ nhất',
    italic: 'in nghiêng',
    notArabic: 'không phải chữ số Ả Rập',
    size: 'cỡ chữ {size}',
  },
  en: {
    missing: 'not there',
    footer: 'at the foot of the page',
    first: 'shown on the first page too',
    italic: 'italic',
    notArabic: 'not in Arabic digits',
    size: 'size {size}',
  },
};
