/**
 * Returns the nodes and all that they need, each once, every node after what it needs; otherwise in the order given. What
 * needs itself by way of others stands somewhere on its circle.
 */
export function inOrder<Node>(nodes: Iterable<Node>, needsOf: (node: Node) => Iterable<Node>): readonly Node[] {
  const visited = new Set<Node>();
  const ordered: Node[] = [];
  const visit = (node: Node): void => {
    if (visited.has(node)) return;
    visited.add(node);
    for (const needed of needsOf(node)) visit(needed);
    ordered.push(node);
  };
  for (const node of nodes) visit(node);
  return ordered;
}
