/** The lines by which missing parts of a document are begun, their places left open. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Edit } from '../../lint/finding.ts';
import type { ComponentName, Standard } from '../../profile/standard.ts';
import { documentTypes } from '../../recognise/lexicon/document-types.data.ts';
import type { Range } from '../../text/place.ts';
import { BODY_FORMS, type BodyForm } from '../lexicon/body-forms.data.ts';
import { insertingLines } from '../replacing.ts';
import { inSourceOrder, isOutOfPlace } from './gap.ts';
import { typeOf } from './present.ts';

/** A place to be filled in; the rules on blank fields ask for it. */
const OPEN = '……';

/** How the issuing body writes its notation and signs; null for one whose forms are its own. */
function formOf({ issuer }: Analysis): BodyForm | null {
  const name = issuer?.name.normalize('NFC').toLowerCase().replace(/^uỷ/u, 'ủy') ?? '';
  return BODY_FORMS.find(({ opening }) => name.startsWith(opening.toLowerCase())) ?? null;
}

function numberLine(analysis: Analysis, standard: Standard): string | null {
  const type = typeOf(analysis);
  const letters = documentTypes.find(({ name }) => name.toLowerCase() === type)?.abbreviations[0];
  // The notation of a letter begins with its body (PL I/I/II/3.b), not with its type.
  if (letters === undefined || type === 'công văn') return null;
  const body = formOf(analysis)?.letters ?? '…';
  return standard.numberForm?.value === 'dash'
    ? `Số ${OPEN}-${letters}/${body}`
    : `Số: ${OPEN}/${letters}-${body}`;
}

function recipientLines({ recipientEnd, profile }: Standard): string {
  const archive = profile === 'dang' ? `Lưu ${OPEN}` : 'Lưu: VT';
  return `Nơi nhận:\n- ${OPEN}${recipientEnd?.value ?? ';'}\n- ${archive}.`;
}

/** Signed for the collective by its head; whoever else signs writes his own lines. */
function signatureLines(analysis: Analysis, { collectives, authority }: Standard): string | null {
  const form = formOf(analysis);
  const mark = authority?.collective?.value ?? null;
  if (form === null || mark === null || collectives?.value.bodies.includes(form.opening) !== true)
    return null;
  return `${mark} ${form.opening.toUpperCase()}\n${form.head}\n\n${OPEN.repeat(4)}`;
}

function linesOf(name: ComponentName, analysis: Analysis, standard: Standard): string | null {
  switch (name) {
    case 'motto':
      return standard.motto?.value.map(([first]) => first ?? '').join('\n') ?? null;
    case 'issuer':
      return analysis.issuer?.name.toUpperCase() ?? null;
    case 'documentNumber':
      return numberLine(analysis, standard);
    case 'placeDate':
      return `${OPEN}, ngày … tháng … năm ${OPEN}`;
    case 'title':
      return typeOf(analysis)?.toUpperCase() ?? null;
    case 'recipients':
      return recipientLines(standard);
    case 'signature':
      return signatureLines(analysis, standard);
    case 'subject':
      return null;
  }
}

/** What begins missing parts. */
export interface Skeleton {
  /** The parts that it begins: those that have a form of their own. */
  parts: ComponentName[];
  edit: Edit;
}

/**
 * The edit that begins missing parts.
 *
 * @param gap The place of the first.
 * @returns Null where that is inside a line or above what belongs above it, or
 *   none of the parts has a form of its own.
 */
export function skeletonOf(
  missing: readonly ComponentName[],
  gap: Range,
  analysis: Analysis,
  standard: Standard,
): Skeleton | null {
  const parts: ComponentName[] = [];
  const lines: string[] = [];
  for (const name of inSourceOrder(missing)) {
    if (isOutOfPlace(analysis, name, gap)) return null;
    const own = linesOf(name, analysis, standard);
    if (own === null) continue;
    parts.push(name);
    lines.push(name === 'recipients' ? `${own}\n` : own);
  }
  const { source } = analysis;
  const text = lines.join('\n').trimEnd();
  const edit = parts.length === 0 ? null : insertingLines(source, gap.start.offset, text, '\n\n');
  return edit === null ? null : { parts, edit };
}
