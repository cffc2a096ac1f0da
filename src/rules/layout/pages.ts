/** The sections that hold the document itself and none of its appendices. */
import type { SectionLayout } from '../../analyse/layout/layout.ts';
import { countSigns } from '../../analyse/layout/find.ts';
import type { Seen } from './seen.ts';

export interface Pages {
  section: SectionLayout;
  /** Wider than high. */
  isTurned: boolean;
  holdsTable: boolean;
}

/** In the order of the text; sections without words are left out. */
export function pagesOf({ layout, start, end }: Seen): Pages[] {
  return layout.sections
    .filter((section) => section.start < end && section.end > start)
    .filter((section) => countSigns(layout.text.slice(section.start, Math.min(section.end, end))) > 0)
    .map((section) => ({
      section,
      isTurned: section.page !== null && section.page.width > section.page.height,
      holdsTable: layout.paragraphs.some(
        (each) => each.isInTable && each.start >= section.start && each.end <= section.end,
      ),
    }));
}
