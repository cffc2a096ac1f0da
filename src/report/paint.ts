/** The parts of a report for people, so that whoever prints can tell them apart. */
export type ReportPart =
  'file' | 'error' | 'warning' | 'info' | 'clean' | 'place' | 'rule' | 'marks' | 'quiet' | 'heading';

/** Gives a part its colour. */
export type PaintReport = (part: ReportPart, text: string) => string;

/** How a report for people is written. */
export interface ReportStyle {
  language: 'vi' | 'en';
  /** The columns that there are. */
  width: number;
  paint: PaintReport;
}
