/** What an action is sent away with, so that its edits can be found when they are wanted. */
import { isActionKey, type ActionKey } from '../service/actions/action.ts';

export interface ActionData {
  uri: string;
  /** The version that it was offered for. */
  version: number | null;
  key: ActionKey;
}

/** True for what a client sends back unchanged. */
export function isActionData(given: unknown): given is ActionData {
  if (typeof given !== 'object' || given === null) return false;
  if (!('uri' in given && 'version' in given && 'key' in given)) return false;
  const { uri, version, key } = given;
  return typeof uri === 'string' && (version === null || typeof version === 'number') && isActionKey(key);
}
