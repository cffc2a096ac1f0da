/** Completion: documents to cite, sections, recipients, signatures, short names. */
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import type { PopupFormat } from '../../service/popup.ts';
import { completionsAt } from '../../service/completion/completion.ts';
import type { Completion, CompletionKind } from '../../service/completion/item.ts';
import { toOffset, toTextEdit } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';
import { formatFor, toMarkup } from '../markup.ts';

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  citation: CompletionItemKind.Reference,
  heading: CompletionItemKind.Module,
  recipient: CompletionItemKind.Constant,
  signature: CompletionItemKind.Snippet,
  name: CompletionItemKind.Text,
  mark: CompletionItemKind.Operator,
};

/** Signs that go on what is offered: a symbol or `./.`, a mark of authority or a number, a line of a list. */
const TRIGGERS = ['/', '.', '-'];

/** Several lines stand as they are: an editor that sets them in would do it twice. */
const AS_IS = { insertTextMode: InsertTextMode.asIs };

function toItem(completion: Completion, index: number, format: PopupFormat, asIs: object): CompletionItem {
  const { kind, label, detail, documentation, edit, filterText } = completion;
  return {
    label,
    kind: KINDS[kind],
    detail,
    ...(documentation === '' ? {} : { documentation: toMarkup(documentation, format) }),
    filterText,
    // Editors sort by letters.
    sortText: String(index).padStart(3, '0'),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: toTextEdit(edit),
    ...asIs,
  };
}

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: false } }),
  register: (host) => {
    const client = host.client.textDocument?.completion?.completionItem;
    const format = formatFor(client?.documentationFormat);
    const modes = client?.insertTextModeSupport?.valueSet ?? [];
    const asIs = modes.includes(InsertTextMode.asIs) ? AS_IS : {};
    host.connection.onCompletion(({ textDocument: { uri }, position }, token) =>
      answer(host, uri, token, (reading): CompletionList => {
        const found = completionsAt(reading, toOffset(reading, position), format);
        const items = found.map((each, index) => toItem(each, index, format, asIs));
        // Marks and strokes are left out by who types in haste: what fits is told here, not by the editor.
        return { isIncomplete: true, items };
      }),
    );
  },
};
