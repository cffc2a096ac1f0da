/**
 * What stryker does not mutate: the texts of a rule. A sentence of a page or of a message that is left out
 * tells nothing about the tests, and an example is a test itself.
 */
const TEXTS = new Set(['docs', 'messages', 'examples']);

/** Told by the name of the property within the one object that `defineRule` takes. */
function isTextOfRule(path) {
  if (!path.isObjectProperty() || !TEXTS.has(path.node.key.name)) return false;
  const call = path.parentPath?.parentPath;
  return call?.isCallExpression() === true && call.node.callee.name === 'defineRule';
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'rule-texts',
    value: { shouldIgnore: (path) => (isTextOfRule(path) ? 'a text of a rule' : undefined) },
  },
];
