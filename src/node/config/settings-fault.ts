/** What is wrong with settings, in words. */
import type { ValueFault } from '../../lint/config/faults.ts';
import type { FaultyFile } from './load-config.ts';
import type { PluginFault } from './load-plugins.ts';
import type { FileFault } from '../json/read-json.ts';
import type { Language } from '../../lint/messages.ts';
import { message, say, type Message, type MessageKey } from '../messages/say.ts';
import { describeReadError } from '../read-fault.ts';

const KINDS = {
  unknownKey: 'configUnknownKey',
  wrongValue: 'configWrongValue',
  unknownPreset: 'configUnknownPreset',
  circle: 'configCircle',
  tooMany: 'configTooMany',
  wildPattern: 'configPattern',
  unknownRule: 'configUnknownRule',
  unknownOption: 'configUnknownOption',
} as const satisfies Record<ValueFault['kind'], MessageKey>;

/** A fault with its place; a suggestion, where there is one, is a sentence of its own. */
function describeFileFault(path: string, fault: FileFault): Message {
  if (fault.kind === 'unreadable') return describeReadError(fault.error, path);
  const place = `${path}:${String(fault.line)}:${String(fault.column)}`;
  if (fault.kind === 'syntax') return message('configSyntax', { place, code: fault.code });
  const { kind, word, meant, expected } = fault.fault;
  if (meant !== null) return message('configMeant', { place, word, meant });
  return { key: KINDS[kind], values: { place, word, expected: expected === '' ? '…' : expected } };
}

/** The first fault of a file; one is mended at a time. */
export function describeFaultyFile({ path, faults }: FaultyFile): Message {
  const [first] = faults;
  return first === undefined ? message('asIs', { words: path }) : describeFileFault(path, first);
}

export function describePluginFault(fault: PluginFault, path: string): Message {
  const { name } = fault;
  switch (fault.kind) {
    case 'name':
      return message('pluginName', { path, name });
    case 'noRules':
      return message('pluginNoRules', { path, name });
    case 'notFound':
      return message('pluginNotFound', { path, name });
    case 'taken':
      return message('pluginTaken', { path, name, id: fault.id });
    case 'threw':
      return message('pluginThrew', { path, name, error: fault.error });
  }
}

/** Faults of a file as sentences in a language. */
export function sayFaults(path: string, faults: readonly FileFault[], language: Language): string[] {
  return faults.map((fault) => say(language, describeFileFault(path, fault)));
}
