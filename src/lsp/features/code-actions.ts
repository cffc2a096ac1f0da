/** Code actions: what can be done about findings, at a place or in the whole document. */
import {
  CodeActionKind,
  CodeActionTriggerKind,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type CodeActionParams,
  type Command,
} from 'vscode-languageserver';
import { fill } from '../../lint/messages.ts';
import { SUPPRESSIONS_SUFFIX } from '../../lint/suppress/file.ts';
import type { Action, ActionKind } from '../../service/actions/action.ts';
import { actionsFor, actionsForAll, findingsIn } from '../../service/actions/actions.ts';
import { ownPhraseOf } from '../../service/actions/own-phrase.ts';
import { editsOf } from '../../service/actions/edits.ts';
import { diagnosticsOf } from '../../service/diagnostics.ts';
import type { Reading } from '../../service/reading.ts';
import { isActionData, type ActionData } from '../action-data.ts';
import { ADD_TO_LEXICON, APPLY, EXPLAIN } from '../commands/names.ts';
import { fromRange } from '../convert.ts';
import { findingOf, toDiagnostic } from '../diagnostic.ts';
import { answer, show, type Feature, type Host } from '../feature.ts';
import { SERVER_WORDS } from '../words.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';

/** What editors run on saving, where users want that. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.thethuc`;

const KINDS: Readonly<Record<ActionKind, CodeActionKind>> = {
  fix: CodeActionKind.QuickFix,
  fixRule: CodeActionKind.QuickFix,
  suppress: CodeActionKind.QuickFix,
  lexicon: CodeActionKind.QuickFix,
  explain: CodeActionKind.QuickFix,
  fixAll: FIX_ALL,
};

/** Units that are read anew for one answer to a client that wants all edits at once; what goes beyond is left out. */
const MOST_UNITS = 1_000_000;

function hasLiterals({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

function canResolve({ textDocument }: ClientCapabilities): boolean {
  const support = textDocument?.codeAction;
  return support?.dataSupport === true && support.resolveSupport?.properties.includes('edit') === true;
}

/** Kinds stand in a hierarchy: who wants `source.fixAll` wants `source.fixAll.thethuc` too. */
function isWanted(kind: CodeActionKind, { only }: CodeActionContext): boolean {
  return only?.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`)) ?? true;
}

/** What is done to the whole document is no answer to a cursor that moved: it has to be asked for. */
function wantsAll(context: CodeActionContext): boolean {
  if (context.only !== undefined) return isWanted(FIX_ALL, context);
  return context.triggerKind !== CodeActionTriggerKind.Automatic;
}

/** What there is to do, whatever the client can take. */
function actionsIn(
  { platform }: Host,
  reading: Reading,
  { range, context }: CodeActionParams,
): readonly Action[] {
  const named = new Set(context.diagnostics.map((each) => findingOf(each, reading)));
  const here = new Set(findingsIn(reading, fromRange(reading, range)));
  const findings = diagnosticsOf(reading).filter((each) => here.has(each) || named.has(each));
  const all = isWanted(CodeActionKind.QuickFix, context) ? actionsFor(reading, findings) : [];
  const some = all.filter(({ key }) => key.kind !== 'lexicon' || platform.addToLexicon !== undefined);
  return wantsAll(context) ? [...some, ...actionsForAll(reading)] : some;
}

/** What is no edit is a command of its own; for other actions null. */
function ownCommandOf({ title, key, findings: [first] }: Action, reading: Reading): Command | null {
  if (first === undefined) return null;
  if (key.kind === 'explain') return { title, command: EXPLAIN, arguments: [first.ruleId] };
  if (key.kind !== 'lexicon') return null;
  return { title, command: ADD_TO_LEXICON, arguments: [reading.document.uri, ownPhraseOf(reading, first)] };
}

function bare(action: Action, reading: Reading, client: ClientCapabilities): CodeAction {
  const { key, title, findings, isPreferred } = action;
  const shown = diagnosticsOf(reading);
  return {
    title,
    kind: KINDS[key.kind],
    ...(key.kind === 'fixAll'
      ? {}
      : { diagnostics: findings.map((each) => toDiagnostic(each, shown.indexOf(each), reading)) }),
    ...(isPreferred && client.textDocument?.codeAction?.isPreferredSupport === true ? { isPreferred } : {}),
  };
}

async function offer(
  host: Host,
  reading: Reading,
  params: CodeActionParams,
  token: CancellationToken,
): Promise<(CodeAction | Command)[]> {
  const { client } = host;
  const { document } = reading;
  const { uri, version } = document;
  const offered: (CodeAction | Command)[] = [];
  let units = 0;
  for (const action of actionsIn(host, reading, params)) {
    const { key } = action;
    const data: ActionData = { uri, version, key };
    if (token.isCancellationRequested) return [];
    const command = ownCommandOf(action, reading);
    if (!hasLiterals(client))
      offered.push(command ?? { title: action.title, command: APPLY, arguments: [data] });
    else if (command !== null) offered.push({ ...bare(action, reading, client), command });
    else if (canResolve(client) && key.kind !== 'fix')
      offered.push({ ...bare(action, reading, client), data });
    else {
      units += key.kind === 'fix' ? 0 : document.text.length;
      const edits = units > MOST_UNITS ? null : await editsOf(reading, key);
      if (edits === null || edits.length === 0) continue;
      offered.push({ ...bare(action, reading, client), edit: toWorkspaceEdit(client, document, edits) });
    }
  }
  return offered;
}

/** Finds the edits of an action that a user has chosen. */
async function resolve(host: Host, action: CodeAction): Promise<CodeAction> {
  const { client, readings, workspace } = host;
  const data: unknown = action.data;
  if (!isActionData(data)) return action;
  const words = SERVER_WORDS[workspace.language];
  const reading = await readings.of(data.uri);
  if (reading?.document.version !== data.version)
    throw new ResponseError(LSPErrorCodes.ContentModified, words.changed);
  const edits = await editsOf(reading, data.key);
  if (edits !== null) return { ...action, edit: toWorkspaceEdit(client, reading.document, edits) };
  const name = `${decodeURIComponent(data.uri.slice(data.uri.lastIndexOf('/') + 1))}${SUPPRESSIONS_SUFFIX}`;
  if (data.key.kind === 'suppress') show(host, MessageType.Info, fill(words.cannotSuppress, { name }));
  return action;
}

export const codeActions: Feature = {
  capabilities: (client) => ({
    codeActionProvider: hasLiterals(client)
      ? { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: canResolve(client) }
      : true,
  }),
  register: (host) => {
    const { connection, client } = host;
    connection.onCodeAction((params, token) =>
      answer(host, params.textDocument.uri, token, (reading) => offer(host, reading, params, token)),
    );
    if (canResolve(client)) connection.onCodeActionResolve((action) => resolve(host, action));
  },
};
