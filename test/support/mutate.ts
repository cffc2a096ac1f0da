/** Edits of a document by its own words, so that a case reads as what a clerk did wrong. */

/** What is changed; lines are named by how they begin. */
export type Edit =
  | { readonly find: string; readonly replace: string }
  | { readonly remove: readonly [first: string, last: string] }
  | { readonly before: string; readonly insert: readonly string[] };

function lineAt(lines: readonly string[], start: string, from = 0): number {
  const at = lines.findIndex((line, i) => i >= from && line.startsWith(start));
  if (at < 0) throw new Error(`no line begins with "${start}"`);
  return at;
}

function change(text: string, edit: Edit): string {
  if ('find' in edit) {
    if (text.split(edit.find).length !== 2) throw new Error(`"${edit.find}" does not stand exactly once`);
    return text.replace(edit.find, () => edit.replace);
  }
  const lines = text.split('\n');
  if ('remove' in edit) {
    const first = lineAt(lines, edit.remove[0]);
    lines.splice(first, lineAt(lines, edit.remove[1], first) - first + 1);
  } else lines.splice(lineAt(lines, edit.before), 0, ...edit.insert);
  return lines.join('\n');
}

/** Makes the edits one after another; an edit that does not fit is an error. */
export function mutate(text: string, edits: readonly Edit[]): string {
  return edits.reduce(change, text);
}
