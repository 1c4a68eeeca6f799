/** Returns texts in order, each once. */
export function listOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
