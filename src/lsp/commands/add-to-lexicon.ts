import { MessageType } from 'vscode-languageserver';
import { fill } from '../../lint/messages.ts';
import { show } from '../feature.ts';
import { SERVER_WORDS } from '../words.ts';
import { WRONG, type Command } from './command.ts';
import { ADD_TO_LEXICON } from './names.ts';

/** Adds a phrase to the lexicon of the team and judges all documents anew. */
export const addToLexicon: Command = {
  name: ADD_TO_LEXICON,
  register:
    (host) =>
    async ([uri, phrase]) => {
      const { platform, workspace } = host;
      if (typeof uri !== 'string' || typeof phrase !== 'string' || phrase.trim() === '') return WRONG;
      const words = SERVER_WORDS[workspace.language];
      const added = await platform.addToLexicon?.(uri, workspace.settings, phrase);
      if (added === undefined || added === null) {
        show(host, MessageType.Warning, words.noLexicon);
        return false;
      }
      const { file, system } = added;
      if (system !== null) {
        show(host, MessageType.Error, fill(words.lexiconUnwritable, { file, system }));
        return false;
      }
      show(host, MessageType.Info, fill(words.lexiconAdded, { phrase, file }));
      workspace.forget();
      return true;
    },
};
