/** Other places that are named with one finding: who looks at more than these reads the document. */
export const MOST_RELATED = 20;
