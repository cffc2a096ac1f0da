import { editsOf } from '../../service/actions/edits.ts';
import { fixAll } from '../../service/fix-all.ts';
import { isActionData } from '../action-data.ts';
import { SERVER_WORDS } from '../words.ts';
import { applyTo } from '../workspace-edit.ts';
import { WRONG, type Command } from './command.ts';
import { APPLY, FIX_ALL_COMMAND } from './names.ts';

/** Mends a document by what is safe. Tells whether the client did so. */
export const fixAllCommand: Command = {
  name: FIX_ALL_COMMAND,
  register:
    (host) =>
    async ([uri]) => {
      if (typeof uri !== 'string') return WRONG;
      const reading = await host.readings.of(uri);
      if (reading === null) return false;
      const { mend } = SERVER_WORDS[host.workspace.language];
      return applyTo(host, reading.document, await fixAll(reading), mend);
    },
};

/** Does what an action offers, unless the document has become another since. */
export const apply: Command = {
  name: APPLY,
  register:
    (host) =>
    async ([data]) => {
      if (!isActionData(data)) return WRONG;
      const reading = await host.readings.of(data.uri);
      if (reading?.document.version !== data.version) return false;
      const edits = await editsOf(reading, data.key);
      return applyTo(host, reading.document, edits ?? [], SERVER_WORDS[host.workspace.language].mend);
    },
};
