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

/** Reads what a client sends; what is of the wrong form counts as not set. */
export function readSettings(given: unknown): ClientSettings {
  const values: ReadonlyMap<string, unknown> = new Map(
    typeof given === 'object' && given !== null ? Object.entries(given) : [],
  );
  const hints = values.get('hints');
  const config = values.get('config');
  return {
    stage: choice(values.get('stage'), STAGES),
    profile: choice(values.get('profile'), PROFILES),
    lang: choice(values.get('lang'), LANGUAGES),
    hints: typeof hints === 'boolean' ? hints : DEFAULTS.hints,
    config: typeof config === 'string' && config !== '' ? config : null,
    registry: texts(values.get('registry')),
    registryFrom: texts(values.get('registryFrom')),
    workspaceDiagnostics: values.get('workspaceDiagnostics') === true,
  };
}
