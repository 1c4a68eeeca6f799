import type { GoalsComparison } from '../generated/documents.js';
import type { SeriesPoint } from './seriesPoint.js';
export function compareGoals(_later: SeriesPoint, _earlier: SeriesPoint): GoalsComparison { throw new Error('STUB by lead: owner is helper B'); }
