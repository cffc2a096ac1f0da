/** Takes of a fix what may be made by itself. */
import { fixOf } from '../lint/apply-fixes.ts';
import type { Edit, Finding } from '../lint/finding.ts';
import { countFront } from '../text/bisect.ts';
import type { Range } from '../text/place.ts';

/** The place, of several in order, that an edit stands at; null where it stands at none. */
function placeOf({ range: { start, end } }: Edit, places: readonly Range[]): Range | null {
  const place = places[countFront(places, (each) => each.start.offset <= end.offset) - 1];
  return place === undefined || place.end.offset < start.offset ? null : place;
}

/** True where each place has edits of its own, and all of them may be made or none. */
function areApart(edits: readonly Edit[], fits: (edit: Edit) => boolean, places: readonly Range[]): boolean {
  const byPlace = new Map<Range, boolean>();
  for (const edit of edits) {
    const place = placeOf(edit, places);
    if (place === null || (byPlace.get(place) ?? fits(edit)) !== fits(edit)) return false;
    byPlace.set(place, fits(edit));
  }
  return byPlace.size === places.length;
}

/**
 * A finding with as much of its safe fix as may be made. What is said once for
 * several places can be mended at some of them, where each has edits of its
 * own; any other fix is made wholly or not at all.
 *
 * @param fits True for an edit that may be made.
 * @returns Null where nothing of it may be made.
 */
export function narrow(finding: Finding, fits: (edit: Edit) => boolean): Finding | null {
  const fix = fixOf(finding, {});
  if (fix === null) return null;
  const edits = fix.edits.filter(fits);
  if (edits.length === 0) return null;
  if (edits.length === fix.edits.length) return finding;
  const places = [finding, ...finding.related].map(({ range }) => range);
  places.sort((a, b) => a.start.offset - b.start.offset);
  return areApart(fix.edits, fits, places) ? { ...finding, fixes: [{ ...fix, edits }] } : null;
}
