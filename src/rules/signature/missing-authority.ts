/** A body that works as a collective, whose document is signed as if by its head alone. */
import type { Analysis } from '../../analyse/analyse.ts';
import { plainText } from '../../ast/plain-text.ts';
import type { Severity } from '../../lint/finding.ts';
import { judgedOn } from '../../lint/run.ts';
import type { Standard } from '../../profile/standard.ts';
import { COLLECTIVE_TYPES } from '../lexicon/signing-words.data.ts';
import type { SignatureLine } from './signature-lines.ts';

const MONTH = 'YYYY-MM'.length;

/** `Chủ tịch Ủy ban nhân dân xã ban hành Kế hoạch …`: a document of the head himself. */
const HEADS_OWN = /^(?:Chủ tịch|Bí thư)(?!\p{L})/u;

function isHeadsOwn({ nodes, issuer }: Analysis): boolean {
  if (issuer !== null && HEADS_OWN.test(issuer.name)) return true;
  const preamble = nodes.first('preamble');
  return preamble?.children.some((child) => HEADS_OWN.test(plainText(child))) ?? false;
}

/** Whether a day known in part lies before another for certain. */
function isBefore(date: string | null, day: string): boolean {
  if (date === null) return false;
  const known = date.length >= MONTH ? MONTH : 4;
  return date.slice(0, known) < day.slice(0, known);
}

/**
 * How bad it is that nobody is named for whom the first signature signs.
 *
 * @returns Null where the document need not be signed for a collective.
 */
export function missingAuthority(
  analysis: Analysis,
  standard: Standard,
  lines: readonly SignatureLine[],
): { severity: Severity; body: string } | null {
  const { root, issuer, nodes } = analysis;
  const demand = standard.collectives;
  if (demand === null || issuer === null || !COLLECTIVE_TYPES.has(root.documentType ?? '')) return null;
  const body = demand.value.bodies.find((name) =>
    issuer.name.normalize('NFC').replaceAll('Uỷ', 'Ủy').replaceAll('uỷ', 'ủy').startsWith(name),
  );
  const first = lines[0];
  if (body === undefined || first === undefined || isHeadsOwn(analysis)) return null;
  // Several signatures are those of several bodies; each kind but these names the one it signs for.
  if (nodes.all('signature').length > 1) return null;
  if (lines.some(({ kind }) => kind !== null && kind !== 'deputy' && kind !== 'acting')) return null;
  if (!HEAD.test(lines.map(({ words }) => words).join('\n'))) return null;
  const { looseFrom } = demand.value;
  const strict = looseFrom === null || isBefore(judgedOn(analysis), looseFrom);
  return { severity: strict ? 'error' : 'warning', body };
}

/** The heads of these bodies and their deputies. */
const HEAD = /^(?:pho )?(?:chu tich|bi thu)(?![a-z])/mu;
