import { addToLexicon } from '../../node/lexicon-file.ts';
import { findPath } from '../../node/find-path.ts';
import { systemCode } from '../../node/system-error.ts';
import { complain } from '../complain.ts';
import { OK, type Io } from '../io.ts';
import { message, say } from '../messages/say.ts';
import type { Request } from '../request.ts';
import { settingsOf } from '../settings.ts';

const EXAMPLE = 'thethuc lexicon add "Bản Lác" --lexicon tu-rieng.txt';

/** The file that words go into: the one named, else the last that the settings of the folder name. */
async function fileOf(request: Request, io: Io): Promise<string | null> {
  const given = request.values.get('lexicon');
  return given === undefined ? settingsOf(request, io).lexiconIn(io.cwd) : findPath(given, io.cwd);
}

/** `thethuc lexicon add`: adds words of one's own to those that are never called misspelt. */
export async function lexicon(request: Request, io: Io): Promise<number> {
  const { language, operands } = request;
  const [verb, ...phrases] = operands;
  if (verb !== 'add' || phrases.length === 0)
    return complain(io, language, [message('lexiconNothing', { example: EXAMPLE })]);
  const file = await fileOf(request, io);
  if (file === null) return complain(io, language, [message('lexiconNowhere', { example: EXAMPLE })]);
  try {
    const added = addToLexicon(file, phrases);
    const told = message('lexiconAdded', { count: String(added.length), file });
    io.stdout.write(`${say(language, told)}\n`);
    return OK;
  } catch (error) {
    return complain(io, language, [message('configUnwritable', { file, system: systemCode(error) })]);
  }
}
