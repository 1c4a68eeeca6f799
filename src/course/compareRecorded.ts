import { parseInstant } from '../shared/calendar.js';

/** Orders entries by the moment they were recorded, and id. */
export function compareRecorded(
  left: { readonly recordedAt: string; readonly id: string },
  right: { readonly recordedAt: string; readonly id: string },
): number {
  const moments = parseInstant(left.recordedAt) - parseInstant(right.recordedAt);
  if (moments !== 0) return moments;
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}
