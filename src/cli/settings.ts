/** What settings files say of a run; what the command line says stands above them. */
import { Settings, type ReadyConfig } from '../node/config/settings.ts';
import { findPath } from '../node/find-path.ts';
import type { Io } from './io.ts';
import type { Request } from './request.ts';

/** The settings files that a command line asks for. */
export function settingsOf({ values }: Request, { cwd }: Io): Settings {
  const given = values.get('config');
  return new Settings({
    cwd,
    only: given === undefined ? null : findPath(given, cwd),
    isOff: values.has('no-config'),
  });
}

/** A request with what the settings of the folder say where the command line says nothing. */
export function withSettings(request: Request, ready: ReadyConfig | null): Request {
  if (ready === null) return request;
  const { general, registry, registryFrom, baseline } = ready.loaded;
  const values = new Map(request.values);
  const lists = new Map(request.lists);
  if (general.all === true && !values.has('quiet')) values.set('all', '');
  if (general.maxWarnings !== undefined && !values.has('max-warnings'))
    values.set('max-warnings', String(general.maxWarnings));
  if (baseline !== null && !values.has('baseline')) values.set('baseline', baseline);
  lists.set('registry', [...registry, ...(lists.get('registry') ?? [])]);
  lists.set('registry-from', [...registryFrom, ...(lists.get('registry-from') ?? [])]);
  const language = values.has('lang') ? request.language : (general.lang ?? request.language);
  return { ...request, language, values, lists };
}
