/** Reads the header of a document: what stands above its title, the title, and the subject under it. */
import { collapse, startsLower } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';
import { cellsOf, partOf, wholeLine } from '../cells.ts';
import { HeaderCollector, type HeaderReading } from './header-collector.ts';
import { addNote, attachmentNoteAt, isAttachmentNote } from './header-note.ts';
import { isRule } from '../body/furniture.ts';
import { givesGround } from './ground.ts';
import type { Line } from '../lines.ts';
import type { Manuscript } from '../manuscript.ts';
import { isOperative, titledType } from './title.ts';

/** How many lines above a title may be no part of a header (stamps, notes) before it is no header. */
const MAX_STRAY = 8;
const ENDED = /[.;:]$/u;
/** Longer than this, a line under a title is the body's first paragraph. */
const MAX_SUBJECT_LINE = 700;

function opensOutline(line: Line): boolean {
  return line.marker !== null && line.marker.style !== 'bullet' && !line.marker.doubtful;
}

function isSubjectLine(line: Line): boolean {
  if (opensOutline(line) || line.table || line.marker?.style === 'bullet' || /^Kính gửi/iu.test(line.text))
    return false;
  return !/[:;]$/u.test(line.text) && !(line.text.endsWith('.') && givesGround(line.text));
}

/** Whether a line goes on with the subject begun above it. */
function continuesSubject(line: Line, before: Line, afterBlank: boolean): boolean {
  if (!isSubjectLine(line) || isRule(line)) return false;
  if (startsLower(line.text) || /^[([]/u.test(line.text))
    return !ENDED.test(line.text) || startsLower(line.text);
  if (afterBlank) return false;
  return !ENDED.test(line.text) && !ENDED.test(before.text) && !givesGround(line.text);
}

/** A line of number, motto or date may have slipped under the title; it is no part of the subject. */
const SLIPPED = /^(?:Số(?: ?:| ?\d+ ?[-/])|CỘNG H|ĐẢNG CỘNG|Độc lập ?[-–])|, ?ngày[\s.…\d]/u;

function isSlipped(line: Line): boolean {
  if (!SLIPPED.test(line.text)) return false;
  const [part, ...others] = HeaderCollector.partsOf(line);
  return others.length === 0 && (part === 'number' || part === 'motto' || part === 'placeDate');
}

/** Reads the subject under a title; returns the line after it. */
function readSubject(
  collector: HeaderCollector,
  lines: readonly Line[],
  title: number,
  end: number,
): { stretches: Stretch[]; next: number } {
  let next = title + 1;
  let before: Line | null = null;
  let blanks = false;
  const stretches: Stretch[] = [];
  for (let i = title + 1; i < end; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) {
      blanks = true;
      continue;
    }
    if (isRule(line)) {
      collector.addLine(line);
      next = i + 1;
      if (before !== null) break;
      continue;
    }
    if (isAttachmentNote(line.text)) {
      next = addNote(collector, lines, i, end);
      break;
    }
    if (isSlipped(line)) {
      collector.addLine(line);
      next = i + 1;
      continue;
    }
    if (before === null) {
      if (!isSubjectLine(line) || /^căn cứ/iu.test(line.text) || line.text.length > MAX_SUBJECT_LINE) break;
    } else if (!continuesSubject(line, before, blanks)) break;
    collector.addHash(line);
    const whole = wholeLine(line);
    const note = attachmentNoteAt(line.text);
    stretches.push({ start: line.from, end: note > 0 ? partOf(whole, 0, note).end : line.to });
    if (note > 0) collector.add('words', partOf(whole, note));
    before = line;
    blanks = false;
    next = i + 1;
    if (note > 0) break;
  }
  return { stretches, next };
}

/** Lines of a header without a title (công văn, drafts): as long as each is a part of one. */
function leadingLines(lines: readonly Line[], start: number, end: number): number {
  let stop = start;
  let open = false;
  let addressed = false;
  let blanks = false;
  for (let i = start; i < end; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) {
      blanks = true;
      continue;
    }
    if (addressed && blanks && line.marker?.style !== 'bullet') break;
    if (opensOutline(line) || isOperative(line)) break;
    const parts = HeaderCollector.partsOf(line);
    const known = parts.some((part) => part !== 'words' && part !== 'rule');
    if (!known && !open && !(addressed && line.marker?.style === 'bullet') && !parts.includes('rule')) break;
    if (
      addressed &&
      !known &&
      !blanks &&
      line.marker === null &&
      !startsLower(line.text) &&
      /[;.]$/u.test(lines[i - 1]?.text ?? '')
    )
      break;
    open = parts.includes('subject') || (open && !parts.includes('addressee') && !blanks);
    if (parts.includes('addressee')) addressed = true;
    open = open || (addressed && !blanks);
    blanks = false;
    if (known || open || addressed) stop = i + 1;
  }
  return stop;
}

function plausibleAbove(lines: readonly Line[], start: number, title: number): boolean {
  let stray = 0;
  for (let i = start; i < title; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank) continue;
    if (opensOutline(line)) return false;
    const parts = HeaderCollector.partsOf(line);
    if (parts.every((part) => part === 'words')) stray += 1;
    if (stray > MAX_STRAY) return false;
  }
  return true;
}

/**
 * Reads a header from `start`; `end` is the line at which the body at the
 * latest ends (its `Nơi nhận`), so that a title behind it is not taken.
 */
export function readHeader(
  { source, lines, landmarks }: Manuscript,
  start: number,
  end: number,
): HeaderReading {
  const collector = new HeaderCollector(source);
  const title = landmarks.title(start, end);
  const titleLine = lines[title];
  if (titleLine !== undefined && plausibleAbove(lines, start, title)) {
    for (const line of lines.slice(start, title)) if (!line.blank) collector.addLine(line);
    const cell = cellsOf(titleLine).cells[0];
    collector.addHash(titleLine);
    const subject = readSubject(collector, lines, title, end);
    if (cell !== undefined) collector.setTitle(cell, subject.stretches);
    const bodyStart = readAddressee(collector, lines, subject.next, end);
    return { collector, documentType: titledType(collapse(titleLine.text)), bodyStart };
  }
  const bodyStart = leadingLines(lines, start, end);
  for (const line of lines.slice(start, bodyStart)) if (!line.blank) collector.addLine(line);
  return { collector, documentType: collector.letter ? 'công văn' : null, bodyStart };
}

/** Kính gửi under a title (tờ trình, báo cáo). */
function readAddressee(
  collector: HeaderCollector,
  lines: readonly Line[],
  start: number,
  end: number,
): number {
  let at = start;
  while (at < end && lines[at]?.blank === true) at += 1;
  const line = lines[at];
  if (at >= end || line === undefined || !/^Kính gửi/iu.test(line.text)) return start;
  const stop = leadingLines(lines, at, end);
  for (const each of lines.slice(at, stop)) if (!each.blank) collector.addLine(each);
  return Math.max(stop, at + 1);
}
