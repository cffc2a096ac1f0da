/** Bounds for archives: far above any document of an office, far below what hurts a machine. */

/** Parts of one archive; a document of 60 pages with pictures has some hundred. */
export const MOST_ENTRIES = 4096;
/** Bytes that one part of text may have once it is inflated. */
export const LARGEST_PART: number = 24 * 1024 * 1024;
/** Bytes of all parts together that are inflated. */
export const LARGEST_TOTAL: number = 32 * 1024 * 1024;
/** How much larger than packed a part may be: text packs to a tenth, bombs to a thousandth. */
export const HIGHEST_RATIO = 400;
/** Below this size no ratio says anything. */
export const SMALL_PART: number = 1024 * 1024;
