/** Texts for small windows in a form that the client can show. */
import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import type { PopupFormat } from '../service/popup.ts';

/** The first form that a client names and we know; plain text where it names none. */
export function formatFor(kinds: readonly MarkupKind[] | undefined): PopupFormat {
  return kinds?.[0] === MarkupKind.Markdown ? 'markdown' : 'plaintext';
}

export function toMarkup(value: string, format: PopupFormat): MarkupContent {
  return { kind: format === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}
