/** Inline nodes: what stands inside a run of text. All hold `text` leaves; recognised ones carry what was read. */
import type { CalendarDate, DatePart } from './calendar.ts';
import type { EndMark, Syntax, Text } from './leaves.ts';
import type { Branch } from './unist.ts';

interface InlineBranch extends Branch {
  children: InlineContent[];
}

/** Words in bold, as Markdown marks them. */
export interface Strong extends InlineBranch {
  type: 'strong';
}

/** Words in italics, as Markdown marks them. */
export interface Emphasis extends InlineBranch {
  type: 'emphasis';
}

/** A date as far as it is written; `blank` lists the parts whose place is left open. */
export interface DateNode extends InlineBranch {
  type: 'date';
  date: CalendarDate;
  blank: DatePart[];
}

/** What a period is called by its own words. */
export type PeriodKind = 'stage' | 'term' | 'schoolYear' | 'plan' | 'span';

/** Khoảng thời gian: `giai đoạn 2021 - 2025`, `nhiệm kỳ 2025-2030`, `từ … đến …`, `trước ngày …`. */
export interface Period extends InlineBranch {
  type: 'period';
  kind: PeriodKind;
  from: CalendarDate | null;
  to: CalendarDate | null;
  /** An end of the period that only words fix: `từ nay` (`now`), `đến khi …` (`event`), `từ ngày ban hành` (`issue`). */
  openFrom: 'now' | 'issue' | 'event' | null;
  openTo: 'event' | 'year-end' | null;
}

/** How a quantity bounds its value. */
export type Comparison = 'equal' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'about';

/** Định lượng: `trên 90%`, `8% - 10%`, `100.000 lượt khách`, `01 - 02 mô hình`. */
export interface Quantity extends InlineBranch {
  type: 'quantity';
  value: number;
  /** Upper end where a range is written. */
  upper: number | null;
  unit: string | null;
  comparison: Comparison;
}

/** Viện dẫn: a document named in the text, as far as it is identified. */
export interface Citation extends InlineBranch {
  type: 'citation';
  /** Tên loại with the capital of its first letter: `Kế hoạch`, `Luật`. */
  documentType: string | null;
  /** Number with notation, line ends inside it removed: `451/KH-UBND`. */
  symbol: string | null;
  number: string | null;
  notation: string | null;
  date: CalendarDate | null;
  /** Whether the place of the number is left open (`Công văn số   /SGDĐT-VP`). */
  blankNumber: boolean;
  /** Parts of its date whose place is left open. */
  blankDate: DatePart[];
  issuer: string | null;
  subject: string | null;
}

/** Cách gọi tắt: `(sau đây gọi tắt là Đợt thi đua)`, `(viết tắt là …)`. */
export interface Alias extends InlineBranch {
  type: 'alias';
  /** The short form that it defines. */
  name: string;
}

/** A short form in brackets behind its long form, `(UBND)`, or one used in the text. */
export interface Abbreviation extends InlineBranch {
  type: 'abbreviation';
  short: string;
  /** The words it stands for where it stands behind them; null where it is only used. */
  expansion: string | null;
}

/** A unit of the outline that a reference names, outermost first: `mục 2 phần I` is part I, then section 2. */
export interface ReferenceStep {
  unit: 'part' | 'chapter' | 'section' | 'article' | 'clause' | 'point' | 'appendix';
  /** As written: `III`, `2`, `b`; null for a bare `Phụ lục`. */
  label: string | null;
}

/** Dẫn chiếu: `mục 2 phần I`, `điểm b khoản 1`, `Phụ lục II`, `Kế hoạch này`. */
export interface CrossReference extends InlineBranch {
  type: 'crossReference';
  /** Empty when the document itself is meant. */
  steps: ReferenceStep[];
  /** `self` for this document, `other` where a citation follows and the unit belongs to it. */
  target: 'self' | 'other';
}

/** Đại hội … lần thứ XIV. */
export interface OrdinalEvent extends InlineBranch {
  type: 'ordinalEvent';
  /** `Đại hội`, `Hội nghị`, `Kỳ họp` … */
  event: string;
  /** Whose it is, as written: `Đảng bộ thành phố Huế`, `đại biểu toàn quốc`; null where not named. */
  body: string | null;
  ordinal: number;
}

/** Words between quotation marks, the marks included. */
export interface Quotation extends InlineBranch {
  type: 'quotation';
}

/** Inline nodes keyed by `type`; open to augmentation by plugins. */
export interface InlineMap {
  strong: Strong;
  emphasis: Emphasis;
  date: DateNode;
  period: Period;
  quantity: Quantity;
  citation: Citation;
  alias: Alias;
  abbreviation: Abbreviation;
  crossReference: CrossReference;
  ordinalEvent: OrdinalEvent;
  quotation: Quotation;
}

/** An inline node that was recognised in the text, as against marked up. */
export type RecognisedNode = Exclude<InlineMap[keyof InlineMap], Strong | Emphasis>;
/** What a line of text is made of. */
export type InlineContent = InlineMap[keyof InlineMap] | Text | Syntax | EndMark;
