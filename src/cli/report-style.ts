import type { ReportStyle } from '../report/paint.ts';
import type { Io } from './io.ts';
import type { Language } from './messages/say.ts';
import { paintReport } from './style.ts';

/** Terminals may be wider than one likes to read, and a file has no width. */
const WIDEST = 100;
const NARROWEST = 50;

/** How a report for people is written on standard output. */
export function reportStyle(language: Language, io: Io): ReportStyle {
  const width = Math.max(NARROWEST, Math.min(io.stdout.columns ?? WIDEST, WIDEST));
  return { language, width, paint: paintReport(io.stdout, io) };
}
