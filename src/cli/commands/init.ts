import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAME } from '../../node/config/find-config.ts';
import { systemCode } from '../../node/system-error.ts';
import { complain } from '../complain.ts';
import { CONFIG_TEMPLATE } from '../config-template.ts';
import { OK, type Io } from '../io.ts';
import { message, say } from '../messages/say.ts';
import type { Request } from '../request.ts';

/** `thethuc init`: writes a commented settings file where there is none. */
export function init({ language, operands }: Request, io: Io): Promise<number> {
  const [extra] = operands;
  if (extra !== undefined)
    return Promise.resolve(complain(io, language, [message('tooManyWords', { command: 'init', extra })]));
  const path = join(io.cwd, CONFIG_NAME);
  try {
    writeFileSync(path, CONFIG_TEMPLATE[language], { flag: 'wx' });
  } catch (error) {
    const system = systemCode(error);
    const fault =
      system === 'EEXIST'
        ? message('configExists', { file: path })
        : message('configUnwritable', { file: path, system });
    return Promise.resolve(complain(io, language, [fault]));
  }
  io.stdout.write(`${say(language, message('configWritten', { file: path }))}\n`);
  return Promise.resolve(OK);
}
