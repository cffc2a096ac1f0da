import { fill, type Templates } from './messages.ts';
import type { RuleDefinition, Rule } from './rule.ts';

/**
 * Makes a rule of its definition. The compiler sees to it that every message
 * it reports exists in both languages and gets the values that it names.
 */
export function defineRule<const M extends Templates>(definition: RuleDefinition<M>): Rule {
  const { check, ...rest } = definition;
  return {
    ...rest,
    run: (host) => {
      const templates: Readonly<Record<string, string>> = definition.messages[host.language];
      const say = (key: string, values: Readonly<Record<string, string | number>>): string =>
        fill(templates[key] ?? key, values);
      check({
        analysis: host.analysis,
        standard: host.standard,
        stage: host.stage,
        language: host.language,
        attached: host.attached,
        option: ({ name, read, ...option }) => read(host.options[name]) ?? option.default,
        say,
        // A whole copy is several times quicker than one without the key and its values, which nobody reads.
        report: (report) => {
          host.report({ ...report, text: say(report.message, report.values) });
        },
      });
    },
  };
}
