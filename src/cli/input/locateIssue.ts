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
export function locateIssue({ code, path }: Issue, root: JsonNode): Span {
  const node = follow(path, root);
  return (aboutNames.has(code) ? node.key : undefined) ?? node;
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
