/** The lines by which a missing part of a header is begun, its places left open. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Edit } from '../../lint/finding.ts';
import type { ComponentName, Demand, Standard } from '../../profile/standard.ts';
import type { Range } from '../../text/place.ts';

/** Only markup or blanks stand before a place that is the start of a line. */
const LINE_START = /(?:^|\n)[ \t#*_>]*$/u;
const REACH = 40;

function linesOf(name: ComponentName, { issuer }: Analysis, standard: Standard): string | null {
  switch (name) {
    case 'motto':
      return standard.motto?.value.map(([first]) => first ?? '').join('\n') ?? null;
    case 'issuer':
      return issuer === null ? null : issuer.name.toUpperCase();
    case 'documentNumber':
      return standard.numberForm?.value === 'dash' ? 'Số ……-KH/ĐU' : 'Số: ……/KH-…';
    case 'placeDate':
      return '……, ngày … tháng … năm ……';
    default:
      return null;
  }
}

/**
 * The edit that begins the missing parts.
 *
 * @returns Null where the place is inside a line, or a part has no form of its own.
 */
export function skeletonEdit(
  missing: readonly Demand<ComponentName>[],
  gap: Range,
  analysis: Analysis,
  standard: Standard,
): Edit | null {
  const { source } = analysis;
  const before = source.text.slice(Math.max(0, gap.start.offset - REACH), gap.start.offset);
  const lineStart = LINE_START.exec(before);
  if (lineStart === null || analysis.root.documentType !== 'kế hoạch') return null;
  const parts = missing.map(({ value }) => linesOf(value, analysis, standard));
  if (parts.some((part) => part === null)) return null;
  const markup = lineStart[0].replace(/^\n/u, '').length;
  const at = gap.start.offset - markup;
  return { range: source.range(at, at), text: `${parts.join('\n')}\n\n` };
}
