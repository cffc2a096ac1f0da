/** What is known of a cited document: by all its mentions, and by the registry. */
import type { Analysis } from '../../analyse/analyse.ts';
import { isoDate } from '../../ast/calendar.ts';
import type { Citation } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { fill, type Language } from '../../lint/messages.ts';
import type { RegisteredDocument } from '../../registry/entry.ts';
import type { Answer } from '../../registry/registry.ts';
import { isSameIssuer } from '../../recognise/same-issuer.ts';
import { nameOf } from '../../rules/references/registry-differences.ts';
import { fullCitation } from '../citation-text.ts';
import { citedBy, endFor, lookUp, type End } from '../cited.ts';
import { shortened, type Block, type Line } from '../popup.ts';
import { showDate, showIso } from '../words/dates.ts';
import { HOVER_WORDS } from '../words/hover.ts';

/** Documents of one name that are listed. */
const MOST_LISTED = 3;

function sourceText({ source }: { source: string }, verified: boolean, language: Language): string {
  const words = HOVER_WORDS[language];
  if (source === '') return verified ? '' : words.unverifiedAlone;
  return fill(verified ? words.source : words.unverified, { source });
}

/** A document of the registry in full, and who says so. */
function describe(document: RegisteredDocument, language: Language): string {
  const text = shortened(fullCitation(document, 'numbers', document.open !== null));
  return text + sourceText(document, document.verified, language);
}

/** True where the registry has nothing to add to a citation. */
function agrees({ date, issuer, subject }: Citation, document: RegisteredDocument): boolean {
  if (date === null || isoDate(date) !== document.date || subject === null) return false;
  return issuer !== null && (document.issuer === null || isSameIssuer(issuer, document.issuer));
}

function foundLines(
  citation: Citation,
  documents: readonly RegisteredDocument[],
  language: Language,
): Line[] {
  const words = HOVER_WORDS[language];
  const title = { strong: `${words.registry}: ` };
  const [only, another] = documents;
  if (only !== undefined && another === undefined) {
    if (agrees(citation, only)) return [[title, words.agrees + sourceText(only, only.verified, language)]];
    return [[title, describe(only, language)]];
  }
  return [
    [title, fill(words.several, { count: documents.length })],
    ...documents.slice(0, MOST_LISTED).map((each): Line => ['– ', describe(each, language)]),
  ];
}

function endLine({ document, ended, verified, isOver }: End, language: Language): Line {
  const words = HOVER_WORDS[language];
  const until = fill(isOver ? words.over : words.until, { until: showIso(ended.until, language) });
  const by = ended.replacedBy === null ? '' : fill(words.replaced, { by: ended.replacedBy });
  const said = { source: ended.source ?? document.source };
  return [{ strong: until }, by + sourceText(said, verified, language)];
}

function registryLines(analysis: Analysis, citation: Citation, answer: Answer, language: Language): Line[] {
  const words = HOVER_WORDS[language];
  const title = { strong: `${words.registry}: ` };
  switch (answer.status) {
    case 'unknown':
      return [];
    case 'found': {
      const end = endFor(analysis, answer);
      const lines = foundLines(citation, answer.documents, language);
      return end === null ? lines : [...lines, endLine(end, language)];
    }
    case 'absent': {
      if (answer.why === 'unlisted') return [[title, fill(words.unlisted, { ...answer.list })]];
      return answer.documents
        .slice(0, MOST_LISTED)
        .map((each): Line => [title, fill(words.taken, { document: describe(each, language) })]);
    }
  }
}

/** Date and issuer in one line, where either is known. */
function ofLine({ date, issuer }: Citation, language: Language): string | null {
  const shown = date === null ? null : showDate(date, language);
  const parts = [shown, issuer].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

/** Null where a citation names nothing that can be told apart. */
export function citationBlocks(analysis: Analysis, citation: Citation, language: Language): Block[] {
  const words = HOVER_WORDS[language];
  const cited = citedBy(analysis, citation);
  const bound = cited?.citation ?? citation;
  if (bound.symbol === null && bound.subject === null) return [];
  const { subject } = bound;
  const of = ofLine(bound, language);
  const registry = registryLines(analysis, bound, lookUp(analysis, citation), language);
  const count = cited?.mentions.length ?? 1;
  const isBasis = cited?.role === 'basis';
  // A document without a number that is named once says all of itself.
  if (bound.symbol === null && count === 1 && !isBasis && registry.length === 0) return [];
  const name = bound.symbol === null ? plainText(citation) : nameOf(bound);
  const lines: Line[] = [[{ strong: shortened(name) }]];
  if (bound.symbol !== null && of !== null) lines.push([of]);
  if (bound.symbol !== null && subject !== null) lines.push([`“${shortened(subject)}”`]);
  const role = words[cited?.role ?? 'mention'];
  if (count > 1) lines.push([fill(words.times, { role, count })]);
  else if (isBasis) lines.push([role]);
  return registry.length === 0 ? [lines] : [lines, registry];
}
