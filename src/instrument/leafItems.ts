import type { InstrumentDefinition } from '../generated/documents.js';

/** Returns the ids of all items below a scale: its own and those of the scales it gathers, each once. */
export function leafItems(definition: InstrumentDefinition, scaleId: string): readonly string[] {
  const leaves = new Set<string>();
  const visited = new Set<string>();
  const visit = (id: string): void => {
    if (visited.has(id)) return;
    visited.add(id);
    const scale = definition.scales.find((candidate) => candidate.id === id);
    for (const item of scale?.items ?? []) leaves.add(item);
    for (const child of scale?.scales ?? []) visit(child);
  };
  visit(scaleId);
  return [...leaves];
}
