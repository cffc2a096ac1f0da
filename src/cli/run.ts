import { complain } from './complain.ts';
import { formatHelp } from './help.ts';
import { OK, type Io } from './io.ts';
import { message, type Language } from './messages/say.ts';
import { readArguments, type CommandLine } from './read-arguments.ts';
import { VERSION } from '../node/version.ts';

/** Where a command line that cannot be followed sends its reader. */
function helpCommand({ command }: CommandLine): string {
  return command === null ? 'thethuc --help' : `thethuc ${command.name} --help`;
}

async function follow(line: CommandLine, io: Io): Promise<number> {
  const { command, request } = line;
  if (line.fault.length > 0) {
    const seeHelp = message('seeHelp', { command: helpCommand(line) });
    return complain(io, request.language, [...line.fault, seeHelp]);
  }
  if (line.version || line.help || command === null) {
    io.stdout.write(line.version ? `${VERSION}\n` : formatHelp(command, request.language));
    return OK;
  }
  const execute = await command.load();
  return execute(request, io);
}

/** What is said of a fault of our own: one sentence, and where it happened for those who ask. */
function confess(error: unknown, language: Language, io: Io): number {
  const reason = error instanceof Error ? error.message : String(error);
  const code = complain(io, language, [message('crash', { message: reason })]);
  if (error instanceof Error && io.env['THETHUC_DEBUG']) io.stderr.write(`${error.stack ?? ''}\n`);
  return code;
}

/**
 * Runs a command line.
 *
 * @param argv The words behind `thethuc`.
 * @param io Streams, folder, date and environment.
 * @returns The exit code; never rejects.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const line = readArguments(argv);
  try {
    return await follow(line, io);
  } catch (error) {
    return confess(error, line.request.language, io);
  }
}
