/**
 * What is left of a motto that could not be read as one.
 *
 * Sources: NĐ 30/2020/NĐ-CP PL I/I/II/1; HD 36-HD/VPTW II.1.1. Folded words:
 * optical reading and typing take marks off or put wrong ones.
 */
export const UNREAD_MOTTO: RegExp = /xa hoi chu|chu nghia|viet nam|hanh phuc|doc lap/u;
