/** What a client sets: the section `thethuc` of its settings. Nothing about it is certain. */
import type { ProfileId } from '../profile/standard.ts';
import type { Language } from '../lint/messages.ts';
import type { Stage } from '../lint/rule.ts';

/** The section of a client's settings that is ours. */
export const SECTION = 'thethuc';

/** What the user sets in the editor; null where he leaves it to settings files. */
export interface ClientSettings {
  stage: Stage | null;
  profile: 'auto' | ProfileId | null;
  lang: Language | null;
  /** Whether findings of the severity info are shown. */
  hints: boolean;
  /** Whether lenses are shown above lines. */
  codeLens: boolean;
  /** Whether years, days of issue and documents out of force are shown between the words. */
  inlayHints: boolean;
  /** A settings file that holds for all documents. */
  config: string | null;
  /** Lists of known documents, and folders of documents to look things up in. */
  registry: readonly string[];
  registryFrom: readonly string[];
  /**
   * Whether a client that asks for diagnostics is offered those of all
   * documents. It is settled when the client starts, and off unless the user
   * asks: a folder of hundreds of old plans would bury what is being written.
   */
  workspaceDiagnostics: boolean;
}

export const DEFAULTS: ClientSettings = {
  stage: null,
  profile: null,
  lang: null,
  hints: true,
  codeLens: true,
  inlayHints: true,
  config: null,
  registry: [],
  registryFrom: [],
  workspaceDiagnostics: false,
};

const STAGES: readonly Stage[] = ['draft', 'publish'];
const PROFILES: readonly ('auto' | ProfileId)[] = ['auto', 'nha-nuoc', 'dang', 'khac'];
const LANGUAGES: readonly Language[] = ['vi', 'en'];

function choice<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | null {
  return choices.find((each) => each === value) ?? null;
}

function texts(value: unknown): string[] {
  const each: readonly unknown[] = Array.isArray(value) ? value : [];
  return each.filter((one): one is string => typeof one === 'string' && one !== '');
}

/** Settings by their names; none where something else was sent. */
function valuesOf(given: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof given === 'object' && given !== null ? Object.entries(given) : []);
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function filled(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Commands that the client itself carries out. The protocol has no word for them: they come with its first request. */
export interface ClientCommands {
  /** Shows places of a document; called with its address, a position and locations of the protocol. */
  showReferences: string | null;
}

/** Reads what commands a client says that it has. */
export function readCommands(given: unknown): ClientCommands {
  return { showReferences: filled(valuesOf(given).get('showReferences')) };
}

/** The counts of how Vietnamese is written, which a page hands over unpacked: a worker fetches nothing. Null where none came. */
export function readCounts(given: unknown): Uint8Array | null {
  const bytes = valuesOf(given).get('orthography');
  return ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null;
}

/** Reads what a client sends; what is of the wrong form counts as not set. */
export function readSettings(given: unknown): ClientSettings {
  const values = valuesOf(given);
  return {
    stage: choice(values.get('stage'), STAGES),
    profile: choice(values.get('profile'), PROFILES),
    lang: choice(values.get('lang'), LANGUAGES),
    hints: flag(values.get('hints'), DEFAULTS.hints),
    codeLens: flag(values.get('codeLens'), DEFAULTS.codeLens),
    inlayHints: flag(values.get('inlayHints'), DEFAULTS.inlayHints),
    config: filled(values.get('config')),
    registry: texts(values.get('registry')),
    registryFrom: texts(values.get('registryFrom')),
    workspaceDiagnostics: values.get('workspaceDiagnostics') === true,
  };
}
