/** Documents that can be cited: those that this one cites, and those that the registry knows. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { plainText } from '../../ast/plain-text.ts';
import { judgedOn } from '../../lint/run.ts';
import type { RegisteredDocument } from '../../registry/entry.ts';
import type { Registry } from '../../registry/registry.ts';
import { firstDay } from '../../registry/series.ts';
import { fullCitation, namedBy, shortCitation, type DateForm, type Named } from '../citation-text.ts';
import { folded } from './cursor-line.ts';

/** A document that can be cited. */
export interface Citable {
  named: Named;
  /** Type and number, or the name of a law. */
  short: string;
  /** The same as it is compared. */
  key: string;
  /** What the registry says; null for what only this document cites. */
  entry: RegisteredDocument | null;
  /** Where it is cited. */
  places: readonly { start: number; end: number }[];
}

function citable(named: Named, entry: RegisteredDocument | null, places: Citable['places']): Citable {
  const short = shortCitation(named);
  return { named, short, key: folded(short), entry, places };
}

/** A folder may hold thousands, and is asked for every letter: the youngest come first. */
const entriesOf: (registry: Registry) => readonly Citable[] = once((registry) =>
  [...(registry.documents?.() ?? [])]
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en'))
    .map((entry) => citable(entry, entry, [])),
);

const citedIn: (analysis: Analysis) => readonly Citable[] = once((analysis) =>
  [analysis, ...analysis.attached]
    .flatMap(({ citations }) => citations)
    .flatMap(({ citation, mentions }) => {
      const named = namedBy(citation);
      const places = mentions.map(({ node: { position } }) => {
        return { start: position.start.offset, end: position.end.offset };
      });
      return named === null ? [] : [citable(named, null, places)];
    }),
);

/** True where a document was out of force on the day of the plan: it is no longer one to cite. */
function isOver({ entry }: Citable, day: string | null): boolean {
  const ended = entry?.ended ?? null;
  return ended !== null && day !== null && firstDay(day) > ended.until;
}

/**
 * The documents whose citation in full begins as what is typed does, those cited here first.
 *
 * @param from Where it begins.
 * @param to Where the cursor stands: what is being written there is itself read as a citation.
 */
export function citableAs(analysis: Analysis, typed: string, from: number, to: number): Citable[] {
  const form = dateForm(analysis);
  const fits = (each: Citable): boolean =>
    each.key.startsWith(typed) ||
    (typed.startsWith(each.key) && folded(fullText(each, form)).startsWith(typed));
  const cited = citedIn(analysis)
    .filter(fits)
    .filter(({ places }) => places.some(({ start, end }) => end < from || start > to));
  const seen = new Set(cited.map(({ key }) => key));
  const day = judgedOn(analysis);
  const known = entriesOf(analysis.registry).filter(
    (each) => fits(each) && !seen.has(each.key) && !isOver(each, day),
  );
  return [...cited, ...known];
}

/** The citation in full. */
export function fullText({ named, entry }: Citable, form: DateForm): string {
  return fullCitation(named, form, entry !== null && entry.open !== null);
}

/** How dates of cited documents are written here; in words where nothing tells. */
export const dateForm: (analysis: Analysis) => DateForm = once(({ nodes }) => {
  for (const { node } of nodes.all('citation')) {
    for (const child of node.children)
      if (child.type === 'date') return plainText(child).includes('/') ? 'numbers' : 'words';
  }
  return 'words';
});
