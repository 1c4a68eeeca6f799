/** Returns the parameter `suggestion` of an issue, when a known name is near the one received. */
export function suggestNear(received: string, known: Iterable<string>): { readonly suggestion?: string } {
  const suggestion = suggest(received, known);
  return suggestion === undefined ? {} : { suggestion };
}

/**
 * Returns the known name nearest to a misspelt one, or nothing when none is near.
 *
 * Distance counts letters put in, left out or replaced, and neighbours that changed places (optimal string alignment); a
 * name is near when it takes at most a third of the longer name's letters to change.
 */
export function suggest(received: string, known: Iterable<string>): string | undefined {
  if (received.length > 64) return undefined;
  const wanted = received.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const limit = Math.min(bestDistance - 1, Math.max(1, Math.floor(Math.max(candidate.length, received.length) / 3)));
    if (Math.abs(candidate.length - received.length) > limit) continue;
    const name = candidate.toLowerCase();
    const distance = limit < 1 && name !== wanted ? 1 : editDistance(wanted, name, limit);
    if (distance <= limit) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Returns the distance, or something above the limit as soon as it is known to be. */
function editDistance(left: string, right: string, limit: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  let nearest = 0;
  for (let row = 1; row <= left.length; row += 1) {
    const letter = left[row - 1];
    const current = [row];
    const nearestBefore = nearest;
    nearest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = letter === right[column - 1];
      const isSwapped = letter === right[column - 2] && left[row - 2] === right[column - 1];
      const distance = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (isSame ? 0 : 1),
        isSwapped ? (older[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
      current.push(distance);
      nearest = Math.min(nearest, distance);
    }
    // A swap reaches back over one row, so both must be too far.
    if (Math.min(nearest, nearestBefore) > limit) return nearest;
    [older, previous] = [previous, current];
  }
  return previous[right.length] as number;
}
