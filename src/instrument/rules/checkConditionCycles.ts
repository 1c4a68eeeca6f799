import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

/** An item or a scale, and what must be settled before it. */
interface Node {
  readonly id: string;
  readonly path: IssuePath;
  readonly needs: readonly string[];
  /** The scales that a scale gathers. */
  readonly gathers: readonly string[];
}

/** No item and no scale waits for itself: an item for those of its condition, a scale for its items, scales and conditions. */
export function checkConditionCycles(definition: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const nodes = createNodes(definition, context);
  // Two things of one id would be taken for one that waits for itself.
  if (nodes.size < definition.items.length + definition.scales.length) return [];
  return findCycles(nodes).map((cycle) => {
    const members = cycle.map((key) => nodes.get(key) as Node);
    const first = Math.max(
      0,
      members.findIndex(({ path }) => path[0] === 'items'),
    );
    const ordered = [...members.slice(first), ...members.slice(0, first)];
    const ids = ordered.map(({ id }) => id);
    const isOfScales = ordered.every(({ gathers }, index) => gathers.includes(ids[(index + 1) % ids.length] as string));
    const { path } = ordered[0] as Node;
    if (isOfScales) return createError('instrument/scale-cycle', path, { scales: ids });
    const kinds = ordered.map((node) => (node.path[0] === 'items' ? 'item' : 'scale'));
    return createError('instrument/condition-cycle', path, { ids, kinds });
  });
}

function createNodes(definition: InstrumentDefinition, { conditions }: RuleContext): ReadonlyMap<string, Node> {
  const asked = new Map<string, string[]>();
  for (const { condition, owner } of conditions) {
    const key = `${owner.kind} ${owner.id}`;
    const needs = asked.get(key) ?? [];
    asked.set(key, needs);
    if (condition.item !== undefined) needs.push(`item ${condition.item}`);
    if (condition.scale !== undefined) needs.push(`scale ${condition.scale}`);
  }
  const items = definition.items.map(({ id }, index): [string, Node] => {
    const key = `item ${id}`;
    const path = ['items', index, 'enableWhen'];
    return [key, { id, path, needs: asked.get(key) ?? [], gathers: [] }];
  });
  const scales = definition.scales.map((scale, index): [string, Node] => {
    const { id, items = [], scales: gathers = [] } = scale;
    const path = ['scales', index, ...(scale.scales === undefined ? [] : ['scales'])];
    const key = `scale ${id}`;
    const needs = [
      ...items.map((item) => `item ${item}`),
      ...gathers.map((other) => `scale ${other}`),
      ...(asked.get(key) ?? []),
    ];
    return [key, { id, path, needs, gathers }];
  });
  return new Map([...items, ...scales]);
}

/**
 * Returns circles of nodes, none of which share a node, so that one wrong reference is told once. It goes along the needs
 * without recursion, since thousands of items may hang in one chain; a need that is in the chain already closes a circle.
 */
function findCycles(nodes: ReadonlyMap<string, Node>): string[][] {
  const cycles: string[][] = [];
  const told = new Set<string>();
  const finished = new Set<string>();
  for (const start of nodes.keys()) {
    const chain = [{ key: start, next: 0 }];
    const positions = new Map([[start, 0]]);
    for (let last = chain.at(-1); last !== undefined && !finished.has(start); last = chain.at(-1)) {
      const need = nodes.get(last.key)?.needs[last.next];
      last.next += 1;
      const position = positions.get(need ?? '');
      if (need === undefined) {
        finished.add(last.key);
        positions.delete(last.key);
        chain.pop();
      } else if (position !== undefined) {
        const cycle = told.has(need) || told.has(last.key) ? [] : chain.slice(position).map(({ key }) => key);
        if (cycle.length > 0 && !cycle.some((key) => told.has(key))) cycles.push(cycle);
        for (const key of cycle) told.add(key);
      } else if (nodes.has(need) && !finished.has(need)) {
        positions.set(need, chain.length);
        chain.push({ key: need, next: 0 });
      }
    }
  }
  return cycles;
}
