/** Returns the places of everything in a value that is not frozen: objects, lists, maps and what the maps hold. */
export function listUnfrozen(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = value instanceof Map ? [...value].map(([key, part]) => [String(key), part] as const) : Object.entries(value);
  const below = parts.flatMap(([key, part]) => listUnfrozen(part, `${path}/${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
}
