/** An ISO date, cut where it stops being known, as messages write it: `26/12/2024`, `12/2024`. */
export function shownIso(iso: string): string {
  return iso.split('-').reverse().join('/');
}
