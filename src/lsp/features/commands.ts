/** Commands: what a client can have done by name. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { fill } from '../../lint/messages.ts';
import { addToLexicon } from '../commands/add-to-lexicon.ts';
import { apply, fixAllCommand } from '../commands/apply.ts';
import { checkWorkspace } from '../commands/check-workspace.ts';
import { WRONG, type Command } from '../commands/command.ts';
import { explain } from '../commands/explain.ts';
import type { Feature } from '../feature.ts';
import { SERVER_WORDS } from '../words.ts';

const COMMANDS: readonly Command[] = [fixAllCommand, explain, checkWorkspace, addToLexicon, apply];

export const commands: Feature = {
  capabilities: () => ({
    executeCommandProvider: { commands: COMMANDS.map(({ name }) => name), workDoneProgress: true },
  }),
  register: (host) => {
    const runs = new Map(COMMANDS.map((each) => [each.name, each.register(host)]));
    host.connection.onExecuteCommand(async ({ command, arguments: given = [] }, token, progress) => {
      const { noCommand, wrongArguments } = SERVER_WORDS[host.workspace.language];
      const run = runs.get(command);
      if (run === undefined) throw new ResponseError(ErrorCodes.InvalidParams, fill(noCommand, { command }));
      const told = await run(given, { token, progress });
      if (told === WRONG)
        throw new ResponseError(ErrorCodes.InvalidParams, fill(wrongArguments, { command }));
      return told;
    });
  },
};
