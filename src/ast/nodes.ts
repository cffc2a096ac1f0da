/**
 * The syntax tree of a Vietnamese administrative document: a unist tree whose
 * leaves are the only literals.
 *
 * Glossary (the field's term, the Vietnamese term of NĐ 30/2020/NĐ-CP):
 *
 * | node | Vietnamese |
 * |---|---|
 * | document | văn bản |
 * | header, motto, issuer | thể thức phần đầu, quốc hiệu và tiêu ngữ (tiêu đề của Đảng), cơ quan ban hành |
 * | documentNumber: number, notation; symbol | số, ký hiệu; số và ký hiệu |
 * | placeDate | địa danh và thời gian ban hành |
 * | title, subject, addressee | tên loại, trích yếu, kính gửi |
 * | preamble, basis | phần mở đầu, căn cứ |
 * | section, article, clause, point, item | mục, điều, khoản, điểm, gạch đầu dòng |
 * | criteriaList, criterion | nhóm tiêu chí, tiêu chí (chỉ tiêu) |
 * | closing, endMark | đoạn kết, dấu kết thúc `./.` |
 * | recipients, archive | nơi nhận, dòng lưu |
 * | signature: authority, position, signer | quyền hạn (TM., KT.), chức vụ, họ tên |
 * | appendix | phụ lục, văn bản ban hành kèm theo |
 * | citation, alias, crossReference | viện dẫn, cách gọi tắt, dẫn chiếu trong văn bản |
 * | period, quantity, ordinalEvent | khoảng thời gian, định lượng, đại hội lần thứ … |
 */
import type {
  Addressee,
  Authority,
  DocumentNumber,
  Footer,
  Header,
  Issuer,
  Label,
  Motto,
  PlaceDate,
  Position,
  Recipient,
  Recipients,
  Signature,
  Signer,
  Subject,
  Title,
} from './frame.ts';
import type { InlineContent } from './inline.ts';
import type { EndMark, Leaf, Marker, PageNumber, Syntax, Text } from './leaves.ts';
import type { Branch } from './unist.ts';

export type * from './frame.ts';

/** What the headings of a plan are about (Luật 06/2022/QH15 Điều 17 names most of them). */
export type SectionRole =
  | 'purpose'
  | 'goals'
  | 'content'
  | 'criteria'
  | 'solutions'
  | 'period'
  | 'awards'
  | 'organization'
  | 'funding'
  | 'other';

/** Văn bản: header, preamble, body blocks, closing, footer and appendices, in this order. */
export interface Document extends Branch {
  type: 'document';
  /** Tên loại in lower case as titled (`kế hoạch`); null where none can be told. */
  documentType: string | null;
  /** Blanks after the last leaf. */
  tail: string;
  children: DocumentContent[];
}

/** What stands at the top level of a document or appendix. */
export type DocumentContent = Header | Preamble | BlockContent | Closing | Footer | Appendix;

/** An instrument or annex behind the main document's signature, with its own header and outline. */
export interface Appendix extends Branch {
  type: 'appendix';
  documentType: string | null;
  children: DocumentContent[];
}

/** What stands between the header and the first section. */
export interface Preamble extends Branch {
  type: 'preamble';
  children: (Basis | BlockContent)[];
}

/** One ground of the document: a paragraph of the preamble that holds citations. */
export interface Basis extends Branch {
  type: 'basis';
  children: (Marker | InlineContent)[];
}

/** Anything that stands in the body of a document. */
export type BlockContent =
  Section | Article | Clause | Point | Item | CriteriaList | Criterion | Heading | Paragraph | Table | Leaf;

/** Mục: an entry of the outline's top level that has a heading, or a headed A / I entry below one. */
export interface Section extends Branch {
  type: 'section';
  role: SectionRole;
  children: BlockContent[];
}

/** Điều N. */
export interface Article extends Branch {
  type: 'article';
  children: BlockContent[];
}

/** Khoản: a numbered entry (`1.`, `1.1.`) below a section, or at the top where entries have no headings. */
export interface Clause extends Branch {
  type: 'clause';
  children: BlockContent[];
}

/** Điểm: `a)`, `đ)`. */
export interface Point extends Branch {
  type: 'point';
  children: BlockContent[];
}

/** Gạch đầu dòng: a dash, plus or bullet. */
export interface Item extends Branch {
  type: 'item';
  children: BlockContent[];
}

/** Nhóm tiêu chí: what one audience is measured by. `audience` is null where none is named. */
export interface CriteriaList extends Branch {
  type: 'criteriaList';
  audience: string | null;
  children: BlockContent[];
}

/** One criterion; its measurable targets are the `quantity` nodes below it. */
export interface Criterion extends Branch {
  type: 'criterion';
  children: BlockContent[];
}

/** The heading of a section, article, clause or point, or an unnumbered one (Markdown `##`, bold line). */
export interface Heading extends Branch {
  type: 'heading';
  /** Number of `#` where the source is Markdown, else null. */
  depth: number | null;
  children: InlineContent[];
}

export interface Paragraph extends Branch {
  type: 'paragraph';
  children: InlineContent[];
}

export interface Table extends Branch {
  type: 'table';
  children: (TableRow | Syntax)[];
}

export interface TableRow extends Branch {
  type: 'tableRow';
  children: (TableCell | Syntax)[];
}

export interface TableCell extends Branch {
  type: 'tableCell';
  children: InlineContent[];
}

/** Đoạn kết: the closing formula; the end mark `./.` where it stands there. */
export interface Closing extends Branch {
  type: 'closing';
  children: BlockContent[];
}

/** Every node of the tree, keyed by its `type`; open to augmentation by plugins. */
export interface NodeMap {
  document: Document;
  appendix: Appendix;
  header: Header;
  motto: Motto;
  issuer: Issuer;
  documentNumber: DocumentNumber;
  placeDate: PlaceDate;
  title: Title;
  subject: Subject;
  addressee: Addressee;
  preamble: Preamble;
  basis: Basis;
  section: Section;
  article: Article;
  clause: Clause;
  point: Point;
  item: Item;
  criteriaList: CriteriaList;
  criterion: Criterion;
  heading: Heading;
  paragraph: Paragraph;
  table: Table;
  tableRow: TableRow;
  tableCell: TableCell;
  closing: Closing;
  footer: Footer;
  recipients: Recipients;
  label: Label;
  recipient: Recipient;
  signature: Signature;
  authority: Authority;
  position: Position;
  signer: Signer;
  text: Text;
  marker: Marker;
  syntax: Syntax;
  endMark: EndMark;
  pageNumber: PageNumber;
}

/** Any structural node or leaf; inline nodes are `InlineContent`. */
export type StructuralNode = NodeMap[keyof NodeMap];
/** Any node of the tree. */
export type Node = StructuralNode | InlineContent;
/** Any node that has children. */
export type ParentNode = Exclude<Node, Leaf>;
