/** Types cited by name, in lower case: NĐ 30/2020/NĐ-CP PL I/I/II/6.a. */
export const NAMED_TYPES: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh']);
