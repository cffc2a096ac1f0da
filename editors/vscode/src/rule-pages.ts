/** Pages of rules, read-only, shown as the editor shows Markdown. */
import { commands, EventEmitter, Uri, workspace } from 'vscode';
import type { Part } from './part.ts';

const SCHEME = 'thethuc';

export interface RulePages extends Part {
  show: (ruleId: string, markdown: string) => Promise<void>;
}

/** The address of a page; package.json says that such are opened as previews. */
export function pageUri(ruleId: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${ruleId}.md` });
}

function ruleAt({ path }: Uri): string {
  return path.slice(1, -'.md'.length);
}

/**
 * Pages are kept while the editor runs, so that one left open is still there after a server has ended.
 *
 * @param fetch Gives the page of a rule that is opened by its address; null where there is none.
 */
export function openRulePages(fetch: (ruleId: string) => Promise<string | null>): RulePages {
  const pages = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) => {
      const rule = ruleAt(uri);
      return pages.get(rule) ?? (await fetch(rule)) ?? '';
    },
  });
  return {
    show: async (ruleId, markdown) => {
      const uri = pageUri(ruleId);
      pages.set(ruleId, markdown);
      changed.fire(uri);
      await commands.executeCommand('markdown.showPreviewToSide', uri);
    },
    dispose: () => {
      provider.dispose();
      changed.dispose();
    },
  };
}
