/** Pages of rules, read-only, shown as the editor shows Markdown. */
import { commands, EventEmitter, Uri, workspace } from 'vscode';
import type { Part } from './part.ts';

const SCHEME = 'thethuc';

export interface RulePages extends Part {
  show: (ruleId: string, markdown: string) => Promise<void>;
}

/** Pages are kept while the editor runs, so that one left open is still there after a server has ended. */
export function openRulePages(): RulePages {
  const pages = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => pages.get(path) ?? '',
  });
  return {
    show: async (ruleId, markdown) => {
      const uri = Uri.from({ scheme: SCHEME, path: `${ruleId}.md` });
      pages.set(uri.path, markdown);
      changed.fire(uri);
      await commands.executeCommand('markdown.showPreviewToSide', uri);
    },
    dispose: () => {
      provider.dispose();
      changed.dispose();
    },
  };
}
