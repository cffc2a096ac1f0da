import { printable } from '../report/printable.ts';
import { COULD_NOT_RUN, type Io } from './io.ts';
import { say, type Language, type Message } from './messages/say.ts';
import { stylist } from './style.ts';

/** Says on stderr why the command did not run. @returns The exit code for it. */
export function complain(io: Io, language: Language, messages: readonly Message[]): number {
  const words = messages.map((each) => say(language, each)).join(' ');
  io.stderr.write(`${stylist(io.stderr, io)('red', 'thethuc:')} ${printable(words)}\n`);
  return COULD_NOT_RUN;
}
