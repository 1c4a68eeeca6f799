import { parseInstant } from '../shared/calendar.js';
import { compareText } from '../shared/compareText.js';

/** Orders entries by the moment they were recorded, and id. */
export function compareRecorded(
  left: { readonly recordedAt: string; readonly id: string },
  right: { readonly recordedAt: string; readonly id: string },
): number {
  return parseInstant(left.recordedAt) - parseInstant(right.recordedAt) || compareText(left.id, right.id);
}
