import type { Issue, IssueCode, IssuePath } from '../../issues/issue.js';
import type { JsonNode, Span } from './readJsonPositions.js';

/** Issues that are about the name of a property rather than about what stands there. */
const aboutNames: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'document/unknown-property',
  'document/wrong-key',
  'response/unknown-property',
  'response/unknown-item',
  'response/not-in-form',
  'response/not-asked',
  'response/not-enabled',
]);

/**
 * Returns the stretch of a document that an issue is about: the value at its path, or the nearest around it; the name of
 * the property where the name is what is wrong.
 */
export function locateIssue(issue: Issue, root: JsonNode): Span {
  const node = follow(issue.path, root);
  return (isAboutName(issue) ? node.key : undefined) ?? node;
}

// What is referred to may itself be a name: a language under "wording", a role under "textByRole", an item with a weight.
function isAboutName(issue: Issue): boolean {
  const name = issue.path.at(-1);
  if (issue.code === 'instrument/unknown-reference') return issue.params.id === name;
  if (issue.code === 'instrument/weights-mismatch') return issue.params.problem === 'unknown' && issue.params.item === name;
  return aboutNames.has(issue.code);
}

function follow(path: IssuePath, root: JsonNode): JsonNode {
  let node = root;
  for (const step of path) {
    const next = typeof step === 'number' ? node.elements?.[step] : node.members?.get(step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}
