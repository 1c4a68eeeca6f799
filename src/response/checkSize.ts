import type { BoundName, Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';

/** Returns the issue of the first bound that a size does not keep. */
export function checkSize(received: number, bounds: { readonly [Bound in BoundName]?: number }): Issue | undefined {
  for (const [bound, limit] of Object.entries(bounds) as [BoundName, number][]) {
    const isKept = bound === 'above' ? received > limit : bound.startsWith('min') ? received >= limit : received <= limit;
    if (!isKept) return createError('response/out-of-bounds', [], { bound, limit, received });
  }
  return undefined;
}
