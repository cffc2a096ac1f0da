/** What is wrong with the rules that a settings file names. The form of the file is its schema's affair. */
import { findNearest } from '../../text/did-you-mean.ts';
import type { OptionSchema, RuleOption } from '../options.ts';
import type { Rule } from '../rule.ts';
import type { Config, RuleEntry } from './config.ts';
import { isPreset, PRESET_NAMES } from './presets.ts';

/** A fault with the way down to it from the top of the file. */
export interface ValueFault {
  path: (string | number)[];
  kind:
    | 'unknownKey'
    | 'wrongValue'
    | 'unknownPreset'
    | 'circle'
    | 'tooMany'
    | 'wildPattern'
    | 'unknownRule'
    | 'unknownOption';
  /** What stands there, or its key. */
  word: string;
  /** What was probably meant; null where nothing is near. */
  meant: string | null;
  /** What may stand there; empty where that takes too many words. */
  expected: string;
}

/** `20 … 2000`, `"a" | "b"`: what an option takes, in signs that need no language. */
function expectedOf(schema: OptionSchema): string {
  if ('enum' in schema) return schema.enum.map((each) => `"${each}"`).join(' | ');
  if (schema.type === 'array') return '["…", "…"]';
  return `${String(schema.minimum)} … ${String(schema.maximum)}`;
}

function optionFaults(options: Record<string, unknown>, rule: Rule, path: ValueFault['path']): ValueFault[] {
  const known: readonly RuleOption[] = rule.options ?? [];
  const names = known.map(({ name }) => name);
  return Object.entries(options).flatMap(([name, value]): ValueFault[] => {
    const option = known.find((each) => each.name === name);
    const at = [...path, name];
    if (option === undefined)
      return [
        {
          path: at,
          kind: 'unknownOption',
          word: name,
          meant: findNearest(name, names),
          expected: names.join(', '),
        },
      ];
    return option.read(value) === null
      ? [{ path: at, kind: 'wrongValue', word: name, meant: null, expected: expectedOf(option.schema) }]
      : [];
  });
}

function ruleFaults(
  entries: Readonly<Record<string, RuleEntry>>,
  rules: readonly Rule[],
  path: ValueFault['path'],
): ValueFault[] {
  const ids = rules.map(({ id }) => id);
  return Object.entries(entries).flatMap(([id, entry]): ValueFault[] => {
    const rule = rules.find((each) => each.id === id);
    const at = [...path, id];
    if (rule === undefined)
      return [{ path: at, kind: 'unknownRule', word: id, meant: findNearest(id, ids), expected: '' }];
    return Array.isArray(entry) && entry[1] !== undefined ? optionFaults(entry[1], rule, [...at, 1]) : [];
  });
}

/** Presets that there are not: faults of the file, whatever rules its packages bring. */
export function findPresetFaults({ extends: given }: Config): ValueFault[] {
  const list = Array.isArray(given);
  const names = given === undefined ? [] : list ? given : [given];
  return names.flatMap((name, i): ValueFault[] =>
    isPreset(name) || name.startsWith('.')
      ? []
      : [
          {
            path: list ? ['extends', i] : ['extends'],
            kind: 'unknownPreset',
            word: name,
            meant: findNearest(name, PRESET_NAMES),
            expected: PRESET_NAMES.join(', '),
          },
        ],
  );
}

/** Rules and options that there are not, in the order of the file's keys. */
export function findRuleFaults(config: Config, rules: readonly Rule[]): ValueFault[] {
  return [
    ...ruleFaults(config.rules ?? {}, rules, ['rules']),
    ...(config.overrides ?? []).flatMap((each, i) =>
      ruleFaults(each.rules ?? {}, rules, ['overrides', i, 'rules']),
    ),
  ];
}
