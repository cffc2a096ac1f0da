/** Reads the header of an annex: `PHỤ LỤC I`, its title in capitals, and the note on what it belongs to. */
import { isUpperCase } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';
import { opensAnnex } from '../footer/footer-cells.ts';
import { HeaderCollector, type HeaderReading } from './header-collector.ts';
import { addNote, isAttachmentNote } from './header-note.ts';
import { wholeLine } from '../cells.ts';
import type { Manuscript } from '../manuscript.ts';
import { titledType } from './title.ts';

/** Lines that the title of an annex takes at most. */
const MAX_TITLE = 6;

/**
 * Reads an annex's header at `start`.
 *
 * @returns Null where the lines open no annex: what is attached is a document of its own.
 */
export function readAnnexHeader(
  { source, lines }: Manuscript,
  start: number,
  end: number,
): HeaderReading | null {
  const first = lines[start];
  if (first === undefined) return null;
  const named = opensAnnex(first.text);
  if (!named && (!isUpperCase(first.text) || titledType(first.text) !== null || first.marker !== null))
    return null;
  const collector = new HeaderCollector(source);
  const subject: Stretch[] = [];
  let next = named ? start + 1 : start;
  let noted = false;
  for (let i = next; i < end && subject.length < MAX_TITLE; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) continue;
    if (isAttachmentNote(line.text)) {
      next = addNote(collector, lines, i, end);
      noted = true;
      break;
    }
    if (!isUpperCase(line.text) || line.marker !== null || line.table) break;
    collector.addHash(line);
    subject.push({ start: line.from, end: line.to });
    next = i + 1;
  }
  if (!named && !noted) return null;
  if (named) {
    collector.addHash(first);
    collector.setTitle(wholeLine(first), subject);
  } else collector.setSubject(subject);
  return { collector, documentType: null, bodyStart: next };
}
